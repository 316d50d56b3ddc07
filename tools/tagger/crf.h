// A linear-chain conditional random field over hashed features (Lafferty, McCallum and Pereira 2001).
#pragma once
#include <algorithm>
#include <cmath>
#include "data.h"

constexpr float NEVER = -1e9f;
constexpr int START = LABELS;  // the row of transitions from before the first token

inline bool mayFollow(int previous, int label) {
  if (label == 0 || (label & 1)) return true;
  return previous != START && (previous == label || previous == label - 1);
}

struct Weights {
  uint32_t mask;
  std::vector<float> rows;                   // LABELS for each hash value below the mask
  float transitions[LABELS + 1][LABELS] = {};
  explicit Weights(int bits) : mask((1u << bits) - 1), rows(size_t(LABELS) << bits, 0.f) {}
  float* row(uint32_t hash) { return &rows[size_t(hash & mask) * LABELS]; }
  const float* row(uint32_t hash) const { return &rows[size_t(hash & mask) * LABELS]; }

  // Adds a share of other weights of the same size.
  void add(const Weights& other, float share) {
    for (size_t i = 0; i < rows.size(); i++) rows[i] += share * other.rows[i];
    for (int x = 0; x <= LABELS; x++)
      for (int y = 0; y < LABELS; y++) transitions[x][y] += share * other.transitions[x][y];
  }
};

inline float logSum(const float* values) {
  float most = values[0];
  for (int y = 1; y < LABELS; y++) most = std::max(most, values[y]);
  float sum = 0;
  for (int y = 0; y < LABELS; y++) sum += expf(values[y] - most);
  return most + logf(sum);
}

// Forward and backward sums in log space over a sentence of `n` tokens with emission scores `scores`.
struct Lattice {
  std::vector<float> forward, backward;
  float total = 0;

  void run(const std::vector<float>& scores, uint32_t n, const Weights& w) {
    forward.assign(size_t(n) * LABELS, NEVER);
    backward.assign(size_t(n) * LABELS, 0.f);
    float sum[LABELS];
    for (int y = 0; y < LABELS; y++)
      if (mayFollow(START, y)) forward[y] = scores[y] + w.transitions[START][y];
    for (uint32_t i = 1; i < n; i++)
      for (int y = 0; y < LABELS; y++) {
        for (int x = 0; x < LABELS; x++)
          sum[x] = mayFollow(x, y) ? forward[(i - 1) * LABELS + x] + w.transitions[x][y] : NEVER;
        forward[i * LABELS + y] = logSum(sum) + scores[i * LABELS + y];
      }
    for (int i = int(n) - 2; i >= 0; i--)
      for (int x = 0; x < LABELS; x++) {
        for (int y = 0; y < LABELS; y++)
          sum[y] = mayFollow(x, y) ? w.transitions[x][y] + scores[(i + 1) * LABELS + y] + backward[(i + 1) * LABELS + y]
                                   : NEVER;
        backward[i * LABELS + x] = logSum(sum);
      }
    total = logSum(&forward[size_t(n - 1) * LABELS]);
  }
  float marginal(uint32_t i, int y) const { return expf(forward[i * LABELS + y] + backward[i * LABELS + y] - total); }
};

// The best labels of a sentence (Viterbi).
inline std::vector<int> bestLabels(const std::vector<float>& scores, uint32_t n, const Weights& w) {
  std::vector<float> best(size_t(n) * LABELS, NEVER);
  std::vector<uint8_t> back(size_t(n) * LABELS, 0);
  for (int y = 0; y < LABELS; y++)
    if (mayFollow(START, y)) best[y] = scores[y] + w.transitions[START][y];
  for (uint32_t i = 1; i < n; i++)
    for (int y = 0; y < LABELS; y++) {
      float most = 2 * NEVER;
      for (int x = 0; x < LABELS; x++) {
        if (!mayFollow(x, y)) continue;
        const float score = best[(i - 1) * LABELS + x] + w.transitions[x][y];
        if (score > most) { most = score; back[i * LABELS + y] = uint8_t(x); }
      }
      best[i * LABELS + y] = most + scores[i * LABELS + y];
    }
  std::vector<int> labels(n);
  int y = int(std::max_element(&best[size_t(n - 1) * LABELS], &best[size_t(n - 1) * LABELS] + LABELS) -
              &best[size_t(n - 1) * LABELS]);
  for (int i = int(n) - 1; i >= 0; i--) { labels[i] = y; y = back[i * LABELS + y]; }
  return labels;
}

inline void emissions(const Data& data, const Sentence& s, const Weights& w, const std::vector<bool>& used,
                      std::vector<float>& scores) {
  scores.assign(size_t(s.length) * LABELS, 0.f);
  for (uint32_t i = 0; i < s.length; i++) {
    const uint32_t* features = data.features(s.first + i);
    for (uint32_t t = 0; t < data.templates; t++) {
      if (!features[t] || !used[t]) continue;
      const float* row = w.row(features[t]);
      for (int y = 0; y < LABELS; y++) scores[i * LABELS + y] += row[y];
    }
  }
}
