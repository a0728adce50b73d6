// A picture that moves, put together from pictures that do not.
import { crc32 } from 'node:zlib';

/** Two pictures of the same size as one that shows them one after the other (APNG). */
export function moving(first, second) {
  const chunksOf = (png) => {
    const chunks = [];
    for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
      chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + png.readUInt32BE(at)) });
    return chunks;
  };
  const numbers = (...values) => Buffer.concat(values.map((value) => Buffer.from(Uint32Array.of(value).buffer).swap32()));
  const chunk = (type, data) => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    return Buffer.concat([numbers(data.length), named, numbers(crc32(named))]);
  };
  const pixels = (png) => Buffer.concat(chunksOf(png).flatMap(({ type, data }) => (type === 'IDAT' ? [data] : [])));
  const header = chunksOf(first)[0].data;
  const size = [header.readUInt32BE(0), header.readUInt32BE(4)];
  /** Shown for a second, in place of what was there before. */
  const frame = (place) => chunk('fcTL', Buffer.concat([numbers(place, ...size, 0, 0), Buffer.from([0, 1, 0, 1, 0, 0])]));
  return Buffer.concat([
    first.subarray(0, 8),
    chunk('IHDR', header),
    chunk('acTL', numbers(2, 0)),
    frame(0),
    chunk('IDAT', pixels(first)),
    frame(1),
    chunk('fdAT', Buffer.concat([numbers(2), pixels(second)])),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
