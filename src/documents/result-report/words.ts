/** Pieces of sentences of the result report. */
export const words = {
  duration: (days: string) => `${days} ngày`,
  paper: (speaker: string, unit: string, topic: string) => `${speaker}${unit && ` (${unit})`}${topic && `: ${topic}`}`,
  agendaItem: (item: string, by: string) => `${item}${by && ` (${by})`}`,
  attachmentMissing: ' [chưa có]',
};
