// Trains the tagger's weights: AdaGrad (Duchi, Hazan and Singer 2011) on the likelihood of a CRF, L1 applied lazily to each
// row, dropout of templates that know a word by its identity. The same data, settings and seed give the same bytes.
#include <cstring>
#include <random>
#include "crf.h"
#include "measure.h"
#include "settings.h"
#include "weights-file.h"

struct Trainer {
  const Settings& settings;
  const Data& data;
  Weights weights;
  std::vector<float> squares;      // AdaGrad's sums, as `weights.rows`
  std::vector<uint32_t> shrunkAt;  // the step up to which a row's L1 is paid
  float transitionSquares[LABELS + 1][LABELS] = {};
  std::mt19937 random;
  uint32_t step = 0;
  std::vector<float> scores;
  std::vector<bool> dropped;
  Lattice lattice;

  Trainer(const Settings& s, const Data& d, uint32_t seed)
      : settings(s), data(d), weights(s.bits), squares(weights.rows.size(), 0.f), shrunkAt(size_t(1) << s.bits, 0), random(seed) {}

  bool counts(uint32_t t, uint32_t token) const { return settings.used[t] && !(dropped[token] && settings.identity[t]); }

  void shrink(uint32_t hash) {
    const uint32_t r = hash & weights.mask, steps = step - shrunkAt[r];
    if (!steps) return;
    shrunkAt[r] = step;
    float *row = weights.row(r), *square = &squares[size_t(r) * LABELS];
    for (int y = 0; y < LABELS; y++) {
      if (row[y] == 0) continue;
      const float cut = settings.l1 * steps * settings.rate / (sqrtf(square[y]) + 1e-6f);
      row[y] = row[y] > cut ? row[y] - cut : row[y] < -cut ? row[y] + cut : 0;
    }
  }

  void shrinkAll() { for (uint32_t r = 0; r <= weights.mask; r++) shrink(r); }

  void descend(float& weight, float& square, float gradient) {
    square += gradient * gradient;
    weight -= settings.rate * gradient / (sqrtf(square) + 1e-6f);
  }

  void learn(const Sentence& s) {
    step++;
    const uint32_t n = s.length;
    const float share = (s.flags & SECOND_CORPUS) ? settings.secondWeight : 1.f;
    scores.assign(size_t(n) * LABELS, 0.f);
    dropped.assign(n, false);
    for (uint32_t i = 0; i < n; i++) {
      if (settings.dropout > 0) {
        const float odds = data.label(s.first + i) ? settings.nameDropout : settings.dropout;
        dropped[i] = random() < odds * 4294967295.0;
      }
      const uint32_t* features = data.features(s.first + i);
      for (uint32_t t = 0; t < data.templates; t++) {
        if (!features[t] || !counts(t, i)) continue;
        shrink(features[t]);
        const float* row = weights.row(features[t]);
        for (int y = 0; y < LABELS; y++) scores[i * LABELS + y] += row[y];
      }
    }
    lattice.run(scores, n, weights);
    for (uint32_t i = 0; i < n; i++) {
      float gradient[LABELS];
      bool matters = false;
      for (int y = 0; y < LABELS; y++) {
        gradient[y] = share * (lattice.marginal(i, y) - (data.label(s.first + i) == y));
        matters = matters || fabsf(gradient[y]) > 1e-4f;
      }
      if (!matters) continue;
      const uint32_t* features = data.features(s.first + i);
      for (uint32_t t = 0; t < data.templates; t++) {
        if (!features[t] || !counts(t, i)) continue;
        float *row = weights.row(features[t]), *square = &squares[size_t(features[t] & weights.mask) * LABELS];
        for (int y = 0; y < LABELS; y++) descend(row[y], square[y], gradient[y]);
      }
    }
    learnTransitions(s, share);
  }

  void learnTransitions(const Sentence& s, float share) {
    float gradient[LABELS + 1][LABELS] = {};
    for (int y = 0; y < LABELS; y++) gradient[START][y] = mayFollow(START, y) ? lattice.marginal(0, y) : 0;
    gradient[START][data.label(s.first)] -= 1;
    for (uint32_t i = 1; i < s.length; i++) {
      for (int x = 0; x < LABELS; x++)
        for (int y = 0; y < LABELS; y++)
          if (mayFollow(x, y))
            gradient[x][y] += expf(lattice.forward[(i - 1) * LABELS + x] + weights.transitions[x][y] + scores[i * LABELS + y] +
                                   lattice.backward[i * LABELS + y] - lattice.total);
      gradient[data.label(s.first + i - 1)][data.label(s.first + i)] -= 1;
    }
    for (int x = 0; x <= LABELS; x++)
      for (int y = 0; y < LABELS; y++)
        if (gradient[x][y] != 0) descend(weights.transitions[x][y], transitionSquares[x][y], share * gradient[x][y]);
  }

  void train() {
    std::vector<uint32_t> order(data.sentences.size());
    for (size_t i = 0; i < order.size(); i++) order[i] = uint32_t(i);
    for (int pass = 0; pass < settings.epochs; pass++) epoch(order);
  }

  void epoch(std::vector<uint32_t>& order) {
    for (size_t i = order.size() - 1; i > 0; i--) std::swap(order[i], order[random() % (i + 1)]);
    for (uint32_t at : order)
      if (data.sentences[at].length > 0) learn(data.sentences[at]);
    shrinkAll();
  }
};

static void report(const char* title, const Weights& w, const Settings& settings, const std::vector<Data>& measured) {
  size_t rows = 0;
  for (uint32_t r = 0; r <= w.mask; r++) {
    const float* row = w.row(r);
    for (int y = 0; y < LABELS; y++)
      if (row[y] != 0) { rows++; break; }
  }
  printf("%s: %zu rows\n", title, rows);
  for (const Data& data : measured) measure(data, w, settings.used);
}

// The labels of a file's sentences as digits, a line for each: what another reader of the weights must give as well.
static void writeLabels(const Data& data, const Weights& w, const Settings& settings) {
  FILE* file = fopen(settings.labels.c_str(), "w");
  if (!file) { perror(settings.labels.c_str()); exit(2); }
  std::vector<float> scores;
  for (const Sentence& s : data.sentences) {
    emissions(data, s, w, settings.used, scores);
    for (int label : bestLabels(scores, s.length, w)) fputc('0' + label, file);
    fputc('\n', file);
  }
  fclose(file);
}

int main(int argc, char** argv) {
  Settings settings = readSettings(argc, argv);
  const Data training = readData(settings.training.c_str());
  settings.complete(training.templates);
  std::vector<Data> measured;
  for (const std::string& path : settings.measured) measured.push_back(readData(path.c_str()));
  Weights mean(settings.bits);
  for (int run = 0; run < settings.runs; run++) {
    Trainer trainer(settings, training, settings.seed + uint32_t(run));
    trainer.train();
    mean.add(trainer.weights, 1.f / float(settings.runs));
  }
  // A name that is missed costs a reader more than one too many: every way to no name is made a little worse.
  for (auto& row : mean.transitions) row[0] -= settings.bias;
  report("trained", mean, settings, measured);
  const Quantised packed = quantise(mean, settings.bits, settings.most);
  report("quantised", packed.unpacked(settings.bits), settings, measured);
  packed.write(settings.output.c_str());
  if (!settings.label.empty()) writeLabels(readData(settings.label.c_str()), packed.unpacked(settings.bits), settings);
  return 0;
}
