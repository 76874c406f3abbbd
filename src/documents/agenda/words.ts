/** Pieces of sentences of the agenda. */
export const words = {
  minutes: (minutes: number) => `(${minutes} phút)`,
};
