// What a run of the trainer is told, as `name=value` arguments.
#pragma once
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <sstream>
#include <string>
#include <vector>

struct Settings {
  std::string training, output, label, labels;
  std::vector<std::string> measured;
  int bits = 20, epochs = 4, runs = 1;
  uint32_t seed = 1, most = 15;
  float l1 = 3e-6f, rate = 0.1f, dropout = 0.f, nameDropout = -1.f, secondWeight = 1.f, bias = 0.f;
  std::vector<int> without, identityList;
  std::vector<bool> used, identity;  // by template

  void complete(uint32_t templates) {
    used.assign(templates, true);
    identity.assign(templates, false);
    for (int t : without) used[t] = false;
    for (int t : identityList) identity[t] = true;
    if (nameDropout < 0) nameDropout = dropout;
  }
};

inline std::vector<int> listOf(const std::string& text) {
  std::vector<int> list;
  std::stringstream stream(text);
  for (std::string item; std::getline(stream, item, ',');) list.push_back(atoi(item.c_str()));
  return list;
}

inline Settings readSettings(int argc, char** argv) {
  Settings s;
  for (int i = 1; i < argc; i++) {
    const std::string argument = argv[i];
    const size_t at = argument.find('=');
    const std::string name = argument.substr(0, at), value = at == std::string::npos ? "" : argument.substr(at + 1);
    const double number = atof(value.c_str());
    if (name == "training") s.training = value;
    else if (name == "output") s.output = value;
    else if (name == "label") s.label = value;
    else if (name == "labels") s.labels = value;
    else if (name == "measure") s.measured.push_back(value);
    else if (name == "bits") s.bits = int(number);
    else if (name == "epochs") s.epochs = int(number);
    else if (name == "runs") s.runs = int(number);
    else if (name == "seed") s.seed = uint32_t(number);
    else if (name == "most") s.most = uint32_t(number);
    else if (name == "l1") s.l1 = float(number);
    else if (name == "rate") s.rate = float(number);
    else if (name == "dropout") s.dropout = float(number);
    else if (name == "name-dropout") s.nameDropout = float(number);
    else if (name == "second-weight") s.secondWeight = float(number);
    else if (name == "bias") s.bias = float(number);
    else if (name == "without") s.without = listOf(value);
    else if (name == "identity") s.identityList = listOf(value);
    else { fprintf(stderr, "no such setting: %s\n", argument.c_str()); exit(2); }
  }
  if (s.training.empty() || s.output.empty()) { fprintf(stderr, "training= and output= are needed\n"); exit(2); }
  return s;
}
