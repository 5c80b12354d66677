/** The width and height of a PNG, or of an SVG by its `viewBox`, so that a page does not jump when it arrives. */
export function readPixels(image: Buffer): readonly [width: number, height: number] | null {
  if (image.toString('latin1', 12, 16) === 'IHDR') return [image.readUInt32BE(16), image.readUInt32BE(20)]
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/u.exec(image.toString('utf8')) ?? []
  return width === undefined || height === undefined ? null : [Number(width), Number(height)]
}
