import { askMain } from "./ask-main.ts";
import { createBackend } from "./compose.ts";
import { hostOptions } from "./host-options.ts";
import { utilityPort } from "./port.ts";
import { serve } from "./serve.ts";

const port = utilityPort();
serve(port, createBackend({ ...hostOptions(), askToken: askMain(port) }));
