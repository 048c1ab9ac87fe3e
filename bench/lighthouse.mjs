// Serves target/site as a web host would, asks Lighthouse about its pages and writes the figures
// down: see bench/lighthouse, which fetches the tools and starts this.
import {execFileSync, spawnSync} from 'node:child_process';
import {createServer} from 'node:http';
import {existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {extname, join, normalize} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';

const SITE = 'target/site';
const TOOLS = 'target/bench/lighthouse';
const LIGHTHOUSE = join(TOOLS, 'node_modules/lighthouse');
const ATTEMPTS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};
const COMPRESSED = new Set(['.html', '.css', '.js', '.json', '.webmanifest', '.svg', '.xml', '.txt']);

/** The header fields that `press headers netlify` has for a path. */
function headersFor(path) {
  const file = join(TOOLS, '_headers');
  const headers = {};
  let applies = false;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (/^\s*(#|$)/.test(line)) continue;
    if (!/^\s/.test(line)) {
      const pattern = line.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*');
      applies = new RegExp(`^${pattern}$`).test(path);
    } else if (applies) {
      const colon = line.indexOf(':');
      headers[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
    }
  }
  return headers;
}

function answer(request, response) {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  let file = join(SITE, normalize(path));
  if (path.endsWith('/')) file = join(file, 'index.html');
  const isThere = existsSync(file) && statSync(file).isFile();
  if (!isThere) file = join(SITE, '404.html');
  const kind = extname(file);
  const headers = {
    'Content-Type': TYPES[kind] ?? 'application/octet-stream',
    'Cache-Control': path.startsWith('/assets/')
      ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate',
    ...headersFor(path),
  };
  let body = readFileSync(file);
  if (COMPRESSED.has(kind)) {
    const accepted = request.headers['accept-encoding'] ?? '';
    headers.Vary = 'Accept-Encoding';
    // What the build compressed is sent as it is; without it, as a host would on the way.
    for (const [name, ending, compress] of [['br', '.br', brotliCompressSync], ['gzip', '.gz', gzipSync]]) {
      if (accepted.includes(name)) {
        body = existsSync(file + ending) ? readFileSync(file + ending) : compress(body);
        headers['Content-Encoding'] = name;
        break;
      }
    }
  }
  headers['Content-Length'] = body.length;
  response.writeHead(isThere ? 200 : 404, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Serves in a process of its own: asking Lighthouse blocks this one. */
if (process.argv[2] === '--serve') {
  const server = createServer(answer);
  server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
} else {
  await measure(process.argv.slice(2));
}

/** The pages to ask about: those of the manifest that are of the kinds a reader meets first. */
function usualPages() {
  const manifest = JSON.parse(readFileSync('target/site-manifest.json', 'utf8'));
  const address = (page) => '/' + page.replace(/index\.html$/, '');
  const parts = Object.entries(manifest)
    .filter(([, source]) => /^content\/series\/[^/]+\/(?!index\.md)/.test(source))
    .map(([page]) => address(page)).sort();
  const pages = ['/', parts[0]?.replace(/[^/]+\/$/, ''), parts[0], '/help/', '/search/'];
  return pages.filter((page) => page && existsSync(join(SITE, page, 'index.html')));
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function ask(address, form, number) {
  const report = join(TOOLS, `report-${number}.json`);
  const options = [
    join(LIGHTHOUSE, 'cli/index.js'), address, '--quiet', '--output=json', `--output-path=${report}`,
    `--only-categories=${CATEGORIES.join(',')}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage',
  ];
  if (form === 'desktop') options.push('--preset=desktop');
  // Now and then the browser's trace is not recorded, and Lighthouse says to run it again.
  let run = null;
  for (let attempt = 0; attempt < ATTEMPTS && run?.status !== 0; attempt++) {
    run = spawnSync(process.execPath, options, {encoding: 'utf8', timeout: 180_000});
  }
  if (run.status !== 0) throw new Error(`Lighthouse failed for ${address}:\n${run.stderr}`);
  return JSON.parse(readFileSync(report, 'utf8'));
}

/** Audits that cost points, each once. */
function lost(reports) {
  const found = new Map();
  for (const report of reports) {
    for (const category of Object.values(report.categories)) {
      for (const {id, weight} of category.auditRefs) {
        const audit = report.audits[id];
        if (weight > 0 && audit.score !== null && audit.score < 0.9) {
          found.set(id, `${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`);
        }
      }
    }
  }
  return found;
}

async function measure(args) {
  const option = (name, usual) => {
    const at = args.indexOf(name);
    return at < 0 ? usual : args.splice(at, 2)[1];
  };
  const runs = Number(option('--runs', '3'));
  const into = option('--into', 'bench/LIGHTHOUSE.md');
  const pages = args.length ? args : usualPages();
  mkdirSync(TOOLS, {recursive: true});
  const {spawn} = await import('node:child_process');
  const server = spawn(process.execPath, [process.argv[1], '--serve'], {stdio: ['ignore', 'pipe', 'inherit']});
  const port = await new Promise((resolve) => server.stdout.once('data', (data) => resolve(String(data).trim())));
  const rows = [];
  const remarks = new Map();
  try {
    for (const page of pages) {
      for (const form of ['mobile', 'desktop']) {
        const reports = [];
        for (let i = 0; i < runs; i++) reports.push(ask(`http://127.0.0.1:${port}${page}`, form, i));
        const scores = CATEGORIES.map((id) => Math.round(100 * median(reports.map((r) => r.categories[id].score))));
        const metric = (id) => median(reports.map((r) => r.audits[id].numericValue));
        const bytes = median(reports.map((r) => r.audits['total-byte-weight'].numericValue));
        rows.push(`| ${page} | ${form} | ${scores.join(' | ')} | ${(metric('first-contentful-paint') / 1000).toFixed(1)} s | ${(metric('largest-contentful-paint') / 1000).toFixed(1)} s | ${metric('total-blocking-time').toFixed(0)} ms | ${metric('cumulative-layout-shift').toFixed(3)} | ${(bytes / 1024).toFixed(0)} KiB |`);
        for (const [id, title] of lost(reports)) remarks.set(`${id}: ${title}`, [...(remarks.get(`${id}: ${title}`) ?? []), `${page} ${form}`]);
        console.log(rows.at(-1));
      }
    }
  } finally {
    server.kill();
  }
  writeFileSync(into, report(rows, remarks, runs));
}

function report(rows, remarks, runs) {
  const version = JSON.parse(readFileSync(join(LIGHTHOUSE, 'package.json'), 'utf8')).version;
  const chromium = execFileSync(process.env.CHROME_PATH, ['--version'], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim();
  const list = [...remarks].map(([remark, where]) => `- ${remark}: ${where.join(', ')}`);
  return `# Lighthouse

Lighthouse ${version} with ${chromium} and Node.js ${process.version.slice(1)}, on ${cpus().length} cores; medians of ${runs}
runs of \`bench/lighthouse\`. The built site was served on this machine by \`bench/lighthouse.mjs\`, compressed, with the
header fields of \`./press headers netlify\`.
Mobile is Lighthouse's simulated slow 4G and slow processor, desktop its preset of that name.

| Page | Form | Performance | Accessibility | Best practices | SEO | First paint | Largest paint | Blocked | Shift | Sent |
|---|---|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}

${list.length ? `What cost points:\n\n${list.join('\n')}` : 'Nothing cost points.'}
`;
}
