import { answerTokenRequest } from "./signing/token/answer-token-request.ts";
import type { TokenAnswer, TokenRequest } from "./signing/token/token-protocol.ts";

// The helper process for tokens: one question in, one answer out, and it ends.
type ParentPort = {
  postMessage: (answer: TokenAnswer) => void;
  once: (name: "message", listener: (event: { data: unknown }) => void) => void;
};
const { parentPort } = process as { parentPort?: ParentPort };

if (parentPort === undefined) {
  process.once("message", (request) => {
    void answerTokenRequest(request as TokenRequest).then((answer) => process.send?.(answer));
  });
} else {
  parentPort.once("message", ({ data }) => {
    void answerTokenRequest(data as TokenRequest).then((answer) => {
      parentPort.postMessage(answer);
    });
  });
}
