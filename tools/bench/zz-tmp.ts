import { benchEngine } from '/work/main/tools/bench/engine/bench-engine.ts';
await benchEngine();
