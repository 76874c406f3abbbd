const fs = require('node:fs');
const path = require('node:path');

/** Our sources import `./x.js` as TypeScript wants it; the file on disk is `x.ts` or `x.tsx`. Packages are left alone. */
module.exports = (request, options) => {
  if (request.startsWith('.') && request.endsWith('.js') && !options.basedir.includes('node_modules')) {
    const stem = path.resolve(options.basedir, request.slice(0, -'.js'.length));
    const found = ['.ts', '.tsx'].map((extension) => stem + extension).find((file) => fs.existsSync(file));
    if (found !== undefined) return found;
  }
  return options.defaultResolver(request, options);
};
