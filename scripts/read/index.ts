export { loadArticle, type InputStream } from './load-article.ts'
export { readArticle, type Input } from './read-article.ts'
export { LineIndex } from './common/line-index.ts'
export type {} from './common/node-data.ts'
