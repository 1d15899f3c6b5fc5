// npm run bench: ratios measured side by side, in one table.
import "@/tests/bench/run";
