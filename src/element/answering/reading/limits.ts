/** The most that is read of one paste or file, in megabytes (2^20 bytes or UTF-16 units). */
export const MOST_MEGABYTES = 10;

/** True for a size that is more than what is read. */
export const isTooLarge = (size: number) => size > MOST_MEGABYTES * 2 ** 20;
