import type * as surface from '../../google/surface.js';
import { announce, demand, GoogleException } from './exception.js';
import { imitated } from './imitated.js';
import type { Kernel } from './kernel.js';

const MOST_BYTES = 9 * 1024;
const MOST_IN_ALL = 500 * 1024;
const QUOTA = 'You have exceeded the property storage quota. Please remove some properties and try again.';

/** Bytes in UTF-8: `encodeURIComponent` is what the bare context has. */
const byteLength = (text: string): number => encodeURIComponent(text).replace(/%../g, 'x').length;

class HostProperties implements surface.Properties {
  constructor(private readonly kernel: Kernel) {}

  getProperty(key: string): string | null {
    announce(this.kernel, 'other', `Properties.getProperty ${key}`);
    return this.kernel.workbook.documentProperties[key] ?? null;
  }

  setProperty(key: string, value: string): surface.Properties {
    announce(this.kernel, 'other', `Properties.setProperty ${key}`);
    if (byteLength(value) > MOST_BYTES) throw new GoogleException('Argument too large: value');
    const after = { ...this.kernel.workbook.documentProperties, [key]: value };
    const bytes = Object.entries(after).reduce((sum, [name, text]) => sum + byteLength(name) + byteLength(text), 0);
    if (bytes > MOST_IN_ALL) throw new GoogleException(QUOTA);
    this.kernel.workbook.documentProperties[key] = value;
    return this;
  }

  deleteProperty(key: string): surface.Properties {
    announce(this.kernel, 'other', `Properties.deleteProperty ${key}`);
    const entries = Object.entries(this.kernel.workbook.documentProperties);
    this.kernel.workbook.documentProperties = Object.fromEntries(entries.filter(([name]) => name !== key));
    return this;
  }
}

class HostPropertiesService implements surface.PropertiesServiceService {
  constructor(private readonly kernel: Kernel) {}

  getDocumentProperties(): surface.Properties {
    demand(this.kernel, 'PropertiesService.getDocumentProperties', 'LIMITED', []);
    return imitated(new HostProperties(this.kernel), 'Properties');
  }
}

export const makePropertiesService = (kernel: Kernel): surface.PropertiesServiceService =>
  imitated(new HostPropertiesService(kernel), 'PropertiesService');
