import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { readOwnFaqs, withPhrasings, together } from './own-faqs.js';
import { lessonsOf } from '../../knowledge/rank/lessons.js';
import { createRanker } from '../../knowledge/rank/ranker.js';
import { createLanguageIdentifier } from '../../knowledge/text/language.js';
import { readContent } from '../../knowledge/read/read-content.js';
import { readQuestions, expectedIds, type Question } from '../../knowledge/commands/questions.js';
import { LOCALES } from '../../knowledge/locales.js';
import { seededRandom } from '../../knowledge/rank/classifier.js';
import type { KnowledgeContent } from '../../knowledge/entry.js';

export interface Ex { family: string; kb: string; real: boolean; inScope: boolean; right: boolean[]; rows: Float64Array[]; q: Float64Array; weight: number; style: string; text: string; ids: string[]; n: number }

export function rowsOf(family: string, kb: string, content: KnowledgeContent, questions: readonly (Question & { real?: boolean })[]): Ex[] {
  const ranker = createRanker(lessonsOf(content), content.entries.length);
  const lang = createLanguageIdentifier(ranker.vocabulary.words);
  const ids = content.entries.map(({ id }) => id);
  const known = new Set(ids);
  return questions.map((qu) => {
    const l = lang.identify(qu.text)?.locale ?? 'en';
    const r = ranker.rank(qu.text, l);
    const exp = expectedIds(qu);
    const rows = r.evidence.entries.map(({ features }) => Float64Array.from(features));
    return { family, kb, real: qu.real ?? true, inScope: exp.some((e) => known.has(e)), right: r.evidence.entries.map(({ entry }) => exp.includes(ids[entry]!)), rows, q: Float64Array.from(r.evidence.question), weight: 1, style: qu.style, text: qu.text, ids: r.evidence.entries.map(({ entry }) => ids[entry]!), n: r.evidence.entries.length };
  });
}
function half(content: KnowledgeContent, seed: number, keep = 0.6): KnowledgeContent {
  const rnd = seededRandom(seed);
  return { ...content, entries: content.entries.filter(() => rnd() < keep) };
}
export function collect(): Ex[] {
  const out: Ex[] = [];
  const faqs = readOwnFaqs();
  for (const f of faqs) for (const d of [0, 1, 3, 6, 12]) {
    const c = f.content(d);
    const held = f.content(12).entries.flatMap((e) => e.texts.en.phrasings.slice(d).map((text): Question & { real: boolean } => ({ locale: f.locale, text, expect: e.id, style: 'phrasing', real: false })));
    out.push(...rowsOf(f.name, `${f.name} ${d}`, c, [...f.questions, ...held]));
    out.push(...rowsOf(f.name, `${f.name} half ${d}`, half(c, d + 7), f.questions.map((q) => ({ ...q, real: false }))));
  }
  const shipped = readContent('knowledge');
  const cal = [...readQuestions('test/questions/calibration.jsonl'), ...readQuestions('test/questions/golden.jsonl')];
  for (const d of [0, 1, 3, 6, 12, 30, 90]) {
    const c = withPhrasings(shipped, d);
    out.push(...rowsOf('shipped', `shipped ${d}`, c, cal));
    out.push(...rowsOf('shipped', `shipped half ${d}`, half(c, d + 3), cal.map((q) => ({ ...q, real: false }))));
  }
  return out;
}
export const scoreAll = (ex: Ex, w: Float64Array, F: number): { e: Float64Array; none: number } => {
  const e = new Float64Array(ex.rows.length);
  let none = 0; for (let k = 0; k < ex.q.length; k++) none += ex.q[k]! * w[F + k]!;
  let top = none;
  ex.rows.forEach((r, i) => { let s = 0; for (let k = 0; k < F; k++) s += r[k]! * w[k]!; e[i] = s; if (s > top) top = s; });
  let sum = Math.exp(none - top); for (let i = 0; i < e.length; i++) { e[i] = Math.exp(e[i]! - top); sum += e[i]!; }
  for (let i = 0; i < e.length; i++) e[i] = e[i]! / sum;
  return { e, none: Math.exp(none - top) / sum };
};
export function fit(data: readonly Ex[], l2 = 1e-4, epochs = 60, lr = 0.05): Float64Array {
  const F = data.find((d) => d.rows.length)!.rows[0]!.length, G = data[0]!.q.length, P = F + G;
  const w = new Float64Array(P), m = new Float64Array(P), v = new Float64Array(P), g = new Float64Array(P);
  const rnd = seededRandom(5); const order = data.map((_, i) => i);
  let step = 0; const B = 64;
  for (let ep = 0; ep < epochs; ep++) {
    for (let i = order.length - 1; i > 0; i--) { const j = Math.floor(rnd() * (i + 1)); [order[i], order[j]] = [order[j]!, order[i]!]; }
    const rate = lr * (1 - ep / epochs) + 1e-3;
    for (let b = 0; b < order.length; b += B) {
      g.fill(0); let ws = 0;
      for (let o = b; o < Math.min(b + B, order.length); o++) {
        const ex = data[order[o]!]!; const { e, none } = scoreAll(ex, w, F); ws += ex.weight;
        const any = ex.right.includes(true);
        let pr = 0; if (any) ex.right.forEach((r, i) => { if (r) pr += e[i]!; });
        ex.rows.forEach((r, i) => {
          const t = any && ex.right[i] ? e[i]! / Math.max(pr, 1e-12) : 0; const d = (e[i]! - t) * ex.weight;
          if (Math.abs(d) < 1e-6) return; for (let k = 0; k < F; k++) g[k] = g[k]! + d * r[k]!;
        });
        const dn = (none - (any ? 0 : 1)) * ex.weight; for (let k = 0; k < G; k++) g[F + k] = g[F + k]! + dn * ex.q[k]!;
      }
      step++;
      for (let k = 0; k < P; k++) { const gr = g[k]! / Math.max(ws, 1e-9) + l2 * w[k]!; m[k] = 0.9 * m[k]! + 0.1 * gr; v[k] = 0.999 * v[k]! + 0.001 * gr * gr; w[k] = w[k]! - rate * (m[k]! / (1 - 0.9 ** step)) / (Math.sqrt(v[k]! / (1 - 0.999 ** step)) + 1e-8); }
    }
  }
  return w;
}
export function weigh(data: Ex[]): void {
  const sums = new Map<string, number>(); for (const d of data) { const k = `${d.kb}${d.real}`; sums.set(k, (sums.get(k) ?? 0) + 1); }
  for (const d of data) { const base = d.family === 'shipped' ? 250 : 150; d.weight = (base * (d.real ? 1 : 0.6)) / sums.get(`${d.kb}${d.real}`)!; }
}
export interface Res { t1: number; t3: number; helped: number; right: number; misled: number; declined: number }
export function judgeAll(data: readonly Ex[], w: Float64Array, answer: number, choose: number): Res {
  const F = data.find((d) => d.rows.length)!.rows[0]!.length; let n = 0, t1 = 0, t3 = 0, right = 0, off = 0, mis = 0, oos = 0, dec = 0;
  for (const ex of data) {
    const { e } = scoreAll(ex, w, F); const order = [...e.keys()].sort((a, b) => e[b]! - e[a]!).slice(0, 3);
    const r = order.map((i) => ex.right[i]!); const p1 = order.length ? e[order[0]!]! : 0; const among = order.reduce((s, i) => s + e[i]!, 0);
    const act = p1 >= answer ? 'a' : among >= choose ? 'c' : 'n';
    if (ex.inScope) { n++; if (r[0]) t1++; if (r.includes(true)) t3++; if (act === 'a') r[0] ? right++ : mis++; else if (act === 'c' && r.includes(true)) off++; }
    else { oos++; if (act === 'a') mis++; if (act === 'n') dec++; }
  }
  const p = (x: number, y: number) => Math.round((1000 * x) / y) / 10;
  return { t1: p(t1, n), t3: p(t3, n), helped: p(right + off, n), right: p(right, n), misled: p(mis, data.length), declined: p(dec, oos) };
}
export const mean = (rs: Res[]): Res => Object.fromEntries(Object.keys(rs[0]!).map((k) => [k, Math.round((10 * rs.reduce((s, r) => s + (r as any)[k], 0)) / rs.length) / 10])) as any;
async function main(): Promise<void> {
  let t = Date.now(); const cache = '/tmp/fx/data.bin';
  const data: Ex[] = process.env.REUSE && existsSync(cache) ? deserialize(readFileSync(cache)) as Ex[] : collect();
  if (!process.env.REUSE) writeFileSync(cache, serialize(data)); if (process.env.SAVE) (await import("node:fs")).writeFileSync("/tmp/fx/x","");console.log('collected', data.length, (Date.now() - t) / 1000); weigh(data);
  const shipped = readContent('knowledge'); const fresh = readQuestions('test/questions/fresh.jsonl');
  const fcache = '/tmp/fx/fresh.bin';
  const freshRows: Map<number, Ex[]> = process.env.REUSE && existsSync(fcache) ? deserialize(readFileSync(fcache)) as Map<number, Ex[]> : new Map([0, 3, 12, 1000].map((d) => [d, rowsOf('fresh', `fresh ${d}`, withPhrasings(shipped, d), fresh)]));
  if (!process.env.REUSE) writeFileSync(fcache, serialize(freshRows));
  if (process.env.ONLY) return;
  const faqs = readOwnFaqs(); t = Date.now();
  const EP = Number(process.env.EP ?? 40), L2 = Number(process.env.L2 ?? 1e-4);
  const lofo = new Map(faqs.map((f) => [f.name, fit(data.filter((d) => d.family !== f.name), L2, EP)]));
  const all = fit(data, L2, EP); console.log('fitted', (Date.now() - t) / 1000);
  const A = Number(process.env.A ?? 0.6), C = Number(process.env.C ?? 0.45);
  const table: Record<string, Res> = {};
  for (const d of [0, 3, 12]) {
    const rs = faqs.map((f) => judgeAll(data.filter((x) => x.kb === `${f.name} ${d}` && x.real), lofo.get(f.name)!, A, C));
    faqs.forEach((f, i) => (table[`${f.name} ${d}`] = rs[i]!)); table[`OUT mean ${d}`] = mean(rs);
    table[`in mean ${d}`] = mean(faqs.map((f) => judgeAll(data.filter((x) => x.kb === `${f.name} ${d}` && x.real), all, A, C)));
  }
  for (const [d, rows] of freshRows) table[`fresh ${d}`] = judgeAll(rows, all, A, C);
  for (const d of [0, 3, 12, 90]) table[`cal ${d}`] = judgeAll(data.filter((x) => x.kb === `shipped ${d}`), all, A, C);
  console.table(table);
  for (const [a, c] of [[0.5, 0.4], [0.5, 0.5], [0.55, 0.55], [0.65, 0.5], [0.7, 0.5], [0.7, 0.6]] as const) {
    console.log(a, c, ...[0, 3, 12].map((d) => { const r = mean(faqs.map((f) => judgeAll(data.filter((x) => x.kb === `${f.name} ${d}` && x.real), lofo.get(f.name)!, a, c))); return `${d}: ${r.helped}/${r.right}/${r.misled}/${r.declined}`; }), ...[...freshRows].map(([d, rows]) => { const r = judgeAll(rows, all, a, c); return `f${d}: ${r.helped}/${r.right}/${r.misled}/${r.declined}`; }));
  }
  if (process.env.W) console.log([...all].map((x) => x.toFixed(2)).join(' '));
}
if (process.argv[1]?.endsWith('train-tmp.ts')) await main();
