import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { readOwnFaqs } from './own-faqs.js';
import { fit, scoreAll, weigh, judgeAll, mean, type Ex, type Res } from './train-tmp.js';
import { fitLogistic, probability } from '../../knowledge/decide/logistic.js';
const data = deserialize(readFileSync('/tmp/fx/data.bin')) as Ex[]; weigh(data);
const fresh = deserialize(readFileSync('/tmp/fx/fresh.bin')) as Map<number, Ex[]>;
const F = data.find((d) => d.rows.length)!.rows[0]!.length;
const EP = Number(process.env.EP ?? 15);
const lo = (p: number) => Math.log(Math.max(1e-3, p) / Math.max(1e-3, 1 - p));
function feats(ex: Ex, w: Float64Array): { x: number[]; order: number[]; e: Float64Array } {
  const { e, none } = scoreAll(ex, w, F);
  const order = [...e.keys()].sort((a, b) => e[b]! - e[a]!).slice(0, 3);
  const p1 = e[order[0]!] ?? 0, p2 = e[order[1]!] ?? 0, p3 = e[order[2]!] ?? 0;
  const r = ex.rows[order[0]!]; const f = r ? [...r.slice(0, 14)] : new Array(14).fill(0);
  const among = p1 + p2 + p3; const rel = p1 / Math.max(1e-6, 1 - none);
  const base = [lo(p1), lo(among), lo(none), rel, among / Math.max(1e-6, 1 - none), ...f, ...ex.q.slice(1, 8)];
  return { x: [...base, ex.q[8]!, ...base.map((v) => v * ex.q[8]!)], order, e };
}
interface M2 { w: Float64Array; first: number[]; among: number[] }
function fit2(train: Ex[]): M2 {
  // out-of-fold stage one by family halves would be cleaner; the first stage has few weights
  const w = fit(train, 1e-4, EP);
  const use = train.filter((d) => d.real || d.kb.includes('half'));
  const rows: number[][] = [], l1: boolean[] = [], l3: boolean[] = [];
  for (const ex of use) {
    const { x, order } = feats(ex, w); const n = Math.max(1, Math.round(ex.weight * 2));
    for (let i = 0; i < n; i++) { rows.push(x); l1.push(order.length > 0 && ex.right[order[0]!]!); l3.push(order.some((o) => ex.right[o]!)); }
  }
  return { w, first: fitLogistic(rows, l1), among: fitLogistic(rows, l3) };
}
function judge2(d: readonly Ex[], m: M2, A: number, C: number): Res {
  let n = 0, t1 = 0, t3 = 0, right = 0, off = 0, mis = 0, oos = 0, dec = 0;
  for (const ex of d) {
    const { x, order } = feats(ex, m.w); const p1 = probability(m.first, x), pa = probability(m.among, x); const r = order.map((i) => ex.right[i]!);
    const act = order.length === 0 ? 'n' : p1 >= A ? 'a' : pa >= C ? 'c' : 'n';
    if (ex.inScope) { n++; if (r[0]) t1++; if (r.includes(true)) t3++; if (act === 'a') r[0] ? right++ : mis++; else if (act === 'c' && r.includes(true)) off++; }
    else { oos++; if (act === 'a') mis++; if (act === 'n') dec++; }
  }
  const p = (x: number, y: number) => Math.round((1000 * x) / y) / 10;
  return { t1: p(t1, n), t3: p(t3, n), helped: p(right + off, n), right: p(right, n), misled: p(mis, d.length), declined: p(dec, oos) };
}
const faqs = readOwnFaqs();
const lofo = new Map(faqs.map((f) => [f.name, fit2(data.filter((d) => d.family !== f.name))]));
const all = fit2(data);
const show = (r: Res) => `${r.helped}/${r.right}/${r.misled}/${r.declined}`;
const sel = (f: string, d: number) => data.filter((x) => x.kb === `${f} ${d}` && x.real);
for (const [a, c] of [[0.5, 0.4], [0.5, 0.5], [0.55, 0.5], [0.6, 0.45], [0.6, 0.5], [0.6, 0.55], [0.65, 0.5], [0.7, 0.6]] as const) {
  console.log('one', a, c, ...[0, 3, 12].map((d) => `${d}: ${show(mean(faqs.map((f) => judgeAll(sel(f.name, d), lofo.get(f.name)!.w, a, c))))}`), ...[...fresh].map(([d, r]) => `f${d}: ${show(judgeAll(r, all.w, a, c))}`));
  console.log('two', a, c, ...[0, 3, 12].map((d) => `${d}: ${show(mean(faqs.map((f) => judge2(sel(f.name, d), lofo.get(f.name)!, a, c))))}`), ...[...fresh].map(([d, r]) => `f${d}: ${show(judge2(r, all, a, c))}`));
}
if (process.env.OUT) writeFileSync(process.env.OUT, JSON.stringify({ w: [...all.w], first: all.first, among: all.among }));
