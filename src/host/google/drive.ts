import type * as surface from '../../google/surface.js';
import { announce, demand, mismatch, notImitated } from './exception.js';
import { imitated, originalOf, plain } from './imitated.js';
import type { Kernel } from './kernel.js';
import { HostBlob } from './utilities.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

class HostFiles {
  constructor(private readonly kernel: Kernel) {}

  create(
    file: { name: string; mimeType: string },
    content: surface.Blob,
    options: { fields: string },
  ): { webViewLink?: string | null } {
    announce(this.kernel, 'write', `Drive.Files.create ${file.mimeType}`);
    demand(this.kernel, 'drive.files.create', 'FULL', ['drive.file', 'drive']);
    if (options.fields !== 'webViewLink') throw notImitated(`Drive.Files.create with the fields ${options.fields}`);
    for (const text of [file.name, file.mimeType] as unknown[]) {
      if (typeof text !== 'string' || text === '') throw notImitated('Drive.Files.create without a name or a type');
    }
    const blob = originalOf(content, HostBlob);
    if (blob === null) throw mismatch('Drive.Files.create', [file, content, options]);
    const { contentType, bytes } = blob;
    if (file.mimeType === GOOGLE_DOC && contentType !== DOCX)
      throw notImitated(`converting ${contentType} to a document`);
    const { webViewLink } = this.kernel.upload({ name: file.name, mimeType: file.mimeType, contentType, bytes });
    return plain({ webViewLink }, 'File');
  }
}

class HostAbout {
  constructor(private readonly kernel: Kernel) {}

  /** Every scope of Drive will do, `drive.file` too, unless the reference is wrong (platform facts, section 9). */
  get(options: { fields: string }): { user?: { emailAddress?: string } } {
    announce(this.kernel, 'read', 'Drive.About.get');
    demand(
      this.kernel,
      'drive.about.get',
      'FULL',
      this.kernel.doubts.whoClicks === 'named' ? ['drive.file', 'drive'] : ['drive'],
    );
    if (options.fields !== 'user') throw notImitated(`Drive.About.get with the fields ${options.fields}`);
    return plain({ user: plain({ emailAddress: this.kernel.user }, 'About.user') }, 'About');
  }
}

class HostDrive implements surface.DriveService {
  constructor(private readonly kernel: Kernel) {}

  get About() {
    return imitated(new HostAbout(this.kernel), 'Drive.About');
  }

  get Files() {
    return imitated(new HostFiles(this.kernel), 'Drive.Files');
  }
}

export const makeDrive = (kernel: Kernel): surface.DriveService => imitated(new HostDrive(kernel), 'Drive');
