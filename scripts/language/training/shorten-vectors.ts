/**
 * Vectors of the same length, shortened to their principal components: the directions in which they differ most,
 * found by Jacobi's rotations of their covariance matrix.
 */

/** Each vector is first moved by the mean and brought to length 1; the result has a standard deviation of 1 in all. */
export function shortenVectors(vectors: readonly (readonly number[])[], size: number): Float64Array[] {
  const centred = centre(vectors)
  const axes = findAxes(covariance(centred)).slice(0, size)
  const short = centred.map((vector) => Float64Array.from(axes, (axis) => dot(axis, vector)))
  const squares = short.reduce((sum, vector) => sum + dot(vector, vector), 0)
  const deviation = Math.sqrt(squares / (short.length * size))
  return short.map((vector) => vector.map((value) => value / deviation))
}

function centre(vectors: readonly (readonly number[])[]): Float64Array[] {
  const mean = new Float64Array(vectors[0]?.length ?? 0)
  for (const vector of vectors) vector.forEach((value, i) => (mean[i]! += value / vectors.length))
  return vectors.map((vector) => {
    const moved = Float64Array.from(vector, (value, i) => value - (mean[i] as number))
    const length = Math.sqrt(dot(moved, moved)) || 1
    return moved.map((value) => value / length)
  })
}

function covariance(vectors: readonly Float64Array[]): Float64Array[] {
  const size = vectors[0]?.length ?? 0
  const sums = Array.from({ length: size }, () => new Float64Array(size))
  for (const vector of vectors)
    for (let i = 0; i < size; i++) {
      const row = sums[i] as Float64Array
      const value = vector[i] as number
      for (let j = 0; j < size; j++) row[j]! += value * (vector[j] as number)
    }
  return sums
}

/** Eigenvectors of a symmetric matrix, that of the largest value first. The matrix is used up. */
function findAxes(matrix: Float64Array[]): Float64Array[] {
  const size = matrix.length
  const axes = matrix.map((_, i) => Float64Array.from({ length: size }, (__, j) => (i === j ? 1 : 0)))
  for (let round = 0; round < 12; round++)
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(matrix, axes, p, q)
  const values = matrix.map((row, i) => row[i] as number)
  const order = values.map((_, i) => i).sort((a, b) => (values[b] as number) - (values[a] as number))
  return order.map((i) => axes[i] as Float64Array)
}

/** Turns the plane of two axes so that the matrix has a 0 between them. */
function rotate(matrix: Float64Array[], axes: Float64Array[], p: number, q: number): void {
  const [rowP, rowQ] = [matrix[p] as Float64Array, matrix[q] as Float64Array]
  const between = rowP[q] as number
  if (Math.abs(between) < 1e-12) return
  const theta = ((rowQ[q] as number) - (rowP[p] as number)) / (2 * between)
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(tangent * tangent + 1)
  const s = tangent * c
  for (const row of matrix) turnColumns(row, p, q, c, s)
  turnRows(rowP, rowQ, c, s)
  turnRows(axes[p] as Float64Array, axes[q] as Float64Array, c, s)
}

function turnColumns(row: Float64Array, p: number, q: number, c: number, s: number): void {
  const [x, y] = [row[p] as number, row[q] as number]
  row[p] = c * x - s * y
  row[q] = s * x + c * y
}

function turnRows(rowP: Float64Array, rowQ: Float64Array, c: number, s: number): void {
  for (let i = 0; i < rowP.length; i++) {
    const [x, y] = [rowP[i] as number, rowQ[i] as number]
    rowP[i] = c * x - s * y
    rowQ[i] = s * x + c * y
  }
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}
