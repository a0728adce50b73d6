/** Makes a picture what recognition wants: dark letters on a light ground, large enough, and no larger. */

/** Letters of a screen are recognised best at two to three times their size; more pixels than this cost more time than they help. */
const WANTED = 6e6;
const MOST_TIMES = 3;
/** A larger picture is made smaller: letters of a photo of 20 megapixels are large enough then, too, and iOS has no canvas above 16.7. */
const MOST = 12e6;
/** The middle of the shades of grey. */
const MIDDLE = 128;

/** A canvas with the picture in shades of grey, of one that moves the first. Rejects with a `NotSupportedError` where the browser cannot open its kind. */
export async function prepare(image: Blob): Promise<HTMLCanvasElement> {
  const bitmap = await createImageBitmap(image).catch((cause: unknown) => {
    throw Object.assign(new DOMException(`This browser cannot open a picture of the type ${image.type}`, 'NotSupportedError'), { cause });
  });
  const size = bitmap.width * bitmap.height;
  const scale = size < WANTED ? Math.min(MOST_TIMES, Math.sqrt(WANTED / size)) : Math.min(1, Math.sqrt(MOST / size));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.imageSmoothingQuality = 'high';
  context.fillStyle = '#fff'; // below what is transparent
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
  toDarkOnLight(pixels.data);
  context.putImageData(pixels, 0, 0);
  return canvas;
}

/** Turns colours to grey (ITU-R BT.601), and round where most of it is dark. */
function toDarkOnLight(data: Uint8ClampedArray): void {
  const shades = new Uint32Array(256);
  for (let at = 0; at < data.length; at += 4) {
    const grey = (data[at]! * 77 + data[at + 1]! * 150 + data[at + 2]! * 29) >> 8;
    data[at] = data[at + 1] = data[at + 2] = grey;
    shades[grey]! += 1;
  }
  let dark = 0;
  for (let shade = 0; shade < MIDDLE; shade++) dark += shades[shade]!;
  if (dark < data.length / 8) return;
  for (let at = 0; at < data.length; at += 4) data[at] = data[at + 1] = data[at + 2] = 255 - data[at]!;
}
