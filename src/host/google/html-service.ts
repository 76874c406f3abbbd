import type * as surface from '../../google/surface.js';
import { GoogleException } from './exception.js';
import { imitated } from './imitated.js';
import type { Kernel } from './kernel.js';

export class HostHtmlPage implements surface.HtmlPage {
  title = '';

  constructor(public html: string) {}

  append(content: string): surface.HtmlPage {
    this.html += content;
    return this;
  }

  setTitle(title: string): surface.HtmlPage {
    this.title = title;
    return this;
  }
}

class HostHtmlService implements surface.HtmlServiceService {
  constructor(private readonly kernel: Kernel) {}

  createHtmlOutputFromFile(name: string): surface.HtmlPage {
    const html = this.kernel.html(name);
    if (html === null) throw new GoogleException(`No HTML file named ${name} was found.`);
    return imitated(new HostHtmlPage(html), 'HtmlOutput');
  }
}

export const makeHtmlService = (kernel: Kernel): surface.HtmlServiceService =>
  imitated(new HostHtmlService(kernel), 'HtmlService');
