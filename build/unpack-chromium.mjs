import chromium from '@sparticuz/chromium';

// Run with TMPDIR as the place to unpack to, and under the name of a Lambda runtime: only there does the package also unpack
// the shared libraries (NSS, NSPR, expat) that Chromium is linked to and a bare machine lacks.
await chromium.executablePath();
