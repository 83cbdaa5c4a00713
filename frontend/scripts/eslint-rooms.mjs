import path from 'node:path';

// app -> features -> components -> lib; a feature never imports another feature.
const ORDER = ['app', 'features', 'components', 'lib'];

function roomOf(file) {
  const match = /\/src\/([^/]+)(?:\/([^/]+))?/.exec(file.split(path.sep).join('/'));
  return match ? { floor: match[1], room: match[2] } : null;
}

function problemBetween(from, to) {
  if (!from || !to || from.floor === 'testing') return null;
  if (to.floor === 'testing') return 'Only tests import from testing.';
  const [a, b] = [ORDER.indexOf(from.floor), ORDER.indexOf(to.floor)];
  if (a === -1 || b === -1) return null;
  if (b < a) return `${from.floor} must not import ${to.floor}: the way is ${ORDER.join(' -> ')}.`;
  if (from.floor === 'features' && to.floor === 'features' && from.room !== to.room) {
    return `The feature "${from.room}" must not import the feature "${to.room}"; app composes features.`;
  }
  return null;
}

export const oneWay = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = context.filename;
    if (/\.test\.tsx?$/.test(file)) return {};
    const from = roomOf(file);
    function check(node) {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      let target = null;
      if (source.startsWith('@/')) target = `/src/${source.slice(2)}`;
      else if (source.startsWith('.')) target = path.resolve(path.dirname(file), source);
      if (!target) return;
      const problem = problemBetween(from, roomOf(target));
      if (problem) context.report({ node, message: problem });
    }
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};

export default { rules: { 'one-way': oneWay } };
