// Sentences as `prepare.ts` exports them: labels and feature hashes, one for each template and token.
#pragma once
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

constexpr int LABELS = 7;  // O, B-PER, I-PER, B-LOC, I-LOC, B-ORG, I-ORG
constexpr uint32_t NEW_NAME = 1u << 8;
enum Flag : uint8_t { SECOND_CORPUS = 1, VILLAGE = 2, SEEN = 4 };

struct Sentence {
  uint32_t first, length;  // tokens
  uint8_t flags;
};

struct Data {
  std::string name;
  uint32_t templates = 0;
  std::vector<Sentence> sentences;
  std::vector<uint32_t> labels;  // per token: label, NEW_NAME where a name begins that no training file has
  std::vector<uint32_t> hashes;  // per token: one for each template, 0 for none

  const uint32_t* features(uint32_t token) const { return &hashes[size_t(token) * templates]; }
  int label(uint32_t token) const { return labels[token] & 0xff; }
};

inline Data readData(const char* path) {
  FILE* file = fopen(path, "rb");
  if (!file) { perror(path); exit(2); }
  auto word = [&] {
    uint32_t value;
    if (fread(&value, 4, 1, file) != 1) { fprintf(stderr, "%s: cut short\n", path); exit(2); }
    return value;
  };
  Data data;
  data.name = path;
  data.templates = word();
  const uint32_t count = word();
  for (uint32_t s = 0; s < count; s++) {
    const uint32_t head = word();
    data.sentences.push_back({uint32_t(data.labels.size()), head & 0xffffff, uint8_t(head >> 24)});
    for (uint32_t i = 0; i < (head & 0xffffff); i++) {
      data.labels.push_back(word());
      const size_t at = data.hashes.size();
      data.hashes.resize(at + data.templates);
      if (fread(&data.hashes[at], 4, data.templates, file) != data.templates) exit(2);
    }
  }
  fclose(file);
  return data;
}
