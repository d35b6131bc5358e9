import { createBackend } from "./compose.ts";
import { hostOptions } from "./host-options.ts";
import { childPort } from "./port.ts";
import { serve } from "./serve.ts";

serve(childPort(), createBackend(hostOptions()));
