import { buildAll } from "./bundle.mts";

await buildAll((line) => console.log(line));
