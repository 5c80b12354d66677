// Drawn for this element, on a square of 20.
export const TICK = 'M8.2 14.6 3.9 10.3 5.3 8.9 8.2 11.8 14.7 5.3 16.1 6.7Z'
export const DOT = 'M10 7.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6Z'
export const CROSS = 'M5.8 4.4 10 8.6l4.2-4.2 1.4 1.4-4.2 4.2 4.2 4.2-1.4 1.4-4.2-4.2-4.2 4.2-1.4-1.4L8.6 10 4.4 5.8Z'
export const EYE =
  'M10 4.5c3.9 0 7 2.7 8.5 5.5-1.5 2.8-4.6 5.5-8.5 5.5S3 12.8 1.5 10C3 7.2 6.1 4.5 10 4.5Zm0 2.8a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4Z'
export const KEY =
  'M6.5 5.5a4.5 4.5 0 0 1 4.3 3.2H18.5v2.6h-1.9v2.4h-2.6v-2.4h-3.2A4.5 4.5 0 1 1 6.5 5.5Zm0 2.3a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4Z'
export const COPY = 'M7 2h9v11h-2V4H7ZM4 6h8v12H4Zm2 2v8h4V8Z'
