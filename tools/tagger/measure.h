// Exact-span F1 of entities in the engine's tokens, over views of a file. A guide while training: the figures to publish
// are taken from the corpora's own tokens.
#pragma once
#include <array>
#include <set>
#include "crf.h"

using Name = std::array<int, 3>;  // first token, behind the last, type

inline std::set<Name> namesIn(const std::vector<int>& labels) {
  std::set<Name> names;
  int from = -1, type = 0;
  for (int i = 0; i <= int(labels.size()); i++) {
    const int label = i < int(labels.size()) ? labels[i] : 0, kind = (label + 1) / 2;
    if (from >= 0 && (kind != type || (label & 1))) { names.insert({from, i, type}); from = -1; }
    if (kind && from < 0) { from = i; type = kind; }
  }
  return names;
}

struct Tally {
  long hit = 0, extra = 0, missed = 0;
  double precision() const { return 100.0 * hit / std::max(1L, hit + extra); }
  double recall() const { return 100.0 * hit / std::max(1L, hit + missed); }
  double f1() const { return 200.0 * hit / std::max(1L, 2 * hit + extra + missed); }
};

inline void measure(const Data& data, const Weights& w, const std::vector<bool>& used) {
  Tally all, plain, fresh, byType[4];
  long newHit = 0, newAll = 0;
  std::vector<float> scores;
  for (const Sentence& s : data.sentences) {
    if (s.length == 0) continue;
    emissions(data, s, w, used, scores);
    std::vector<int> gold(s.length);
    for (uint32_t i = 0; i < s.length; i++) gold[i] = data.label(s.first + i);
    const auto found = namesIn(bestLabels(scores, s.length, w)), wanted = namesIn(gold);
    auto add = [&](Tally& tally, int type) {
      for (const Name& n : found) if (!type || n[2] == type) (wanted.count(n) ? tally.hit : tally.extra)++;
      for (const Name& n : wanted) if ((!type || n[2] == type) && !found.count(n)) tally.missed++;
    };
    add(all, 0);
    if (!(s.flags & VILLAGE)) add(plain, 0);
    if (!(s.flags & SEEN)) add(fresh, 0);
    for (int type = 1; type <= 3; type++) add(byType[type], type);
    for (const Name& n : wanted)
      if (data.labels[s.first + n[0]] & NEW_NAME) { newAll++; newHit += found.count(n); }
  }
  printf("  %-22s all %.2f (P %.2f R %.2f)  plain %.2f  fresh %.2f  PER %.2f LOC %.2f ORG %.2f  new %.1f (%ld)\n",
         data.name.substr(data.name.find_last_of('/') + 1).c_str(), all.f1(), all.precision(), all.recall(), plain.f1(),
         fresh.f1(), byType[1].f1(), byType[2].f1(), byType[3].f1(), 100.0 * newHit / std::max(1L, newAll), newAll);
  fflush(stdout);
}
