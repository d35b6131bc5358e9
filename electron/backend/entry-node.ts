import { askMain } from "./ask-main.ts";
import { createBackend } from "./compose.ts";
import { hostOptions } from "./host-options.ts";
import { childPort } from "./port.ts";
import { serve } from "./serve.ts";

const port = childPort();
serve(port, createBackend({ ...hostOptions(), askToken: askMain(port) }));
