import { Document, Packer, Paragraph } from 'docx';

/** A .docx whose paragraphs hold the given tags. */
export const smallTemplate = async (...paragraphs: string[]): Promise<Uint8Array> =>
  new Uint8Array(
    await Packer.toBuffer(new Document({ sections: [{ children: paragraphs.map((text) => new Paragraph(text)) }] })),
  );
