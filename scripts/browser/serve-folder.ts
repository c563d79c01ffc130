import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

/** A server of this process on the loopback address. */
export interface ServedFolder {
  /** Such as `http://127.0.0.1:40123/`, with the slash at its end. */
  url: string
  close(): Promise<void>
}

/** Serves a built deck on a free port of the loopback address; unknown paths get its `index.html`. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const serve = sirv(folder, { single: true, etag: false })
  const server = createServer((request, response) =>
    serve(request, response, () => {
      response.statusCode = 404
      response.end()
    }),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
