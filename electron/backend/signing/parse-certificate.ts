import * as pkijs from "pkijs";

import { exactBuffer } from "./der.ts";

/** A certificate as the ASN.1 library reads it. @throws Error when it is none */
export function parseCertificate(der: Uint8Array): pkijs.Certificate {
  return pkijs.Certificate.fromBER(exactBuffer(der));
}
