import { none, print } from './format.mjs';

const percent = (share) => (100 * share).toFixed(0);
const cell = (score) => {
  if (!score) return none;
  const part = score.asked < score.of ? ` [${score.asked} q]` : '';
  return `${percent(score.first)} / ${percent(score.ten)}${part}`;
};

/** hit@1 / hit@10 in per cent: by way of typing, over made and over real titles, and in other scripts. */
export function relevanceTables(relevance) {
  const peers = Object.values(relevance).filter((result) => !result.failed);
  if (peers.length === 0) return;
  const sets = [
    ['synthetic', 'Known titles among 10,000: found first / among ten, in per cent'],
    ['real', 'Known English titles of the real catalogue'],
    ['scripts', 'One slip in titles of other scripts: 1,000 made ones each, and the real ones'],
  ];
  for (const [set, heading] of sets) {
    const ways = Object.keys(peers[0][set]);
    print(heading, [
      ['engine', ...ways],
      ...peers.map((peer) => [peer.name, ...ways.map((way) => cell(peer[set][way]))]),
    ]);
  }
}
