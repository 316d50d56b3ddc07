// The weights as small integers, and the file that the extension reads (src/names/tagger/weights.ts).
#pragma once
#include <cstring>
#include "crf.h"

struct Quantised {
  float scale = 1;
  int bits = 0;
  std::vector<uint32_t> used;         // a bit for each row
  std::vector<int8_t> columns;        // label after label, a value for each used row
  int16_t transitions[LABELS + 1][LABELS] = {};
  size_t rows = 0;

  Weights unpacked(int b) const {
    Weights w(b);
    size_t at = 0;
    for (uint32_t r = 0; r <= w.mask; r++) {
      if (!(used[r >> 5] >> (r & 31) & 1)) continue;
      for (int y = 0; y < LABELS; y++) w.row(r)[y] = columns[size_t(y) * rows + at] * scale;
      at++;
    }
    for (int x = 0; x <= LABELS; x++)
      for (int y = 0; y < LABELS; y++) w.transitions[x][y] = transitions[x][y] * scale;
    return w;
  }

  // Little-endian: u32 bits, u32 rows, f32 scale, i16 transitions (8 × 7), bitmap of used rows, then the columns.
  void write(const char* path) const {
    FILE* file = fopen(path, "wb");
    if (!file) { perror(path); exit(2); }
    const uint32_t head[2] = {uint32_t(bits), uint32_t(rows)};
    fwrite(head, 4, 2, file);
    fwrite(&scale, 4, 1, file);
    fwrite(transitions, sizeof transitions, 1, file);
    fwrite(used.data(), 4, used.size(), file);
    fwrite(columns.data(), 1, columns.size(), file);
    fclose(file);
  }
};

// Rounds to integers of at most `most` either side of 0; the 99.99th percentile of the weights is the largest.
inline Quantised quantise(const Weights& w, int bits, uint32_t most) {
  std::vector<float> sizes;
  for (float weight : w.rows) if (weight != 0) sizes.push_back(fabsf(weight));
  std::sort(sizes.begin(), sizes.end());
  Quantised q;
  q.bits = bits;
  q.scale = sizes.empty() ? 1.f : sizes[size_t(double(sizes.size() - 1) * 0.9999)] / float(most);
  auto rounded = [&](float weight) {
    return int8_t(std::max(-float(most), std::min(float(most), roundf(weight / q.scale))));
  };
  q.used.assign((w.mask >> 5) + 1, 0);
  std::vector<uint32_t> kept;
  for (uint32_t r = 0; r <= w.mask; r++)
    for (int y = 0; y < LABELS; y++)
      if (rounded(w.row(r)[y]) != 0) { q.used[r >> 5] |= 1u << (r & 31); kept.push_back(r); break; }
  q.rows = kept.size();
  q.columns.resize(q.rows * LABELS);
  for (size_t i = 0; i < kept.size(); i++)
    for (int y = 0; y < LABELS; y++) q.columns[size_t(y) * q.rows + i] = rounded(w.row(kept[i])[y]);
  for (int x = 0; x <= LABELS; x++)
    for (int y = 0; y < LABELS; y++) q.transitions[x][y] = int16_t(roundf(w.transitions[x][y] / q.scale));
  return q;
}
