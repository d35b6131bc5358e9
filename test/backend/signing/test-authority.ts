import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { X509Certificate } from "node:crypto";

export const PASSWORD = "Mật khẩu 1";

/** When certificates begin and end that say nothing else. */
const FROM = "20190101000000Z";
const TO = "20390101000000Z";

type Issued = Readonly<{ der: Uint8Array; keyFile: string; certificateFile: string }>;
type Subject = Readonly<{
  name: string;
  kind?: "rsa" | "ecdsa";
  /** openssl's YYYYMMDDHHMMSSZ. */
  from?: string;
  to?: string;
  extensions?: "signer" | "stamper" | "issuer";
}>;

const CONFIGURATION = `
[ca]
default_ca = office
[office]
database = index.txt
new_certs_dir = .
serial = serial
default_md = sha256
policy = any
unique_subject = no
default_days = 3650
[any]
commonName = supplied
organizationName = optional
countryName = optional
[req]
distinguished_name = none
[none]
[signer]
keyUsage = critical,digitalSignature,nonRepudiation
[stamper]
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
[issuer]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
[tsa]
default_tsa = stamping
[stamping]
serial = stampserial
default_policy = 1.2.3.4
digests = sha256
signer_digest = sha256
ess_cert_id_alg = sha256
`;

/** A certificate authority of the test's own, made by openssl in a folder that is dropped after it. */
export function testAuthority() {
  const folder = mkdtempSync(path.join(tmpdir(), "chứng thư "));
  const openssl = (...parameters: string[]) =>
    execFileSync("openssl", parameters, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  const file = (name: string) => path.join(folder, name);
  writeFileSync(file("openssl.cnf"), CONFIGURATION);
  writeFileSync(file("index.txt"), "");
  writeFileSync(file("serial"), "01");
  writeFileSync(file("stampserial"), "01");

  let made = 0;
  const newKey = (kind: "rsa" | "ecdsa") => {
    made += 1;
    const keyFile = `${String(made)}.key`;
    const options =
      kind === "rsa"
        ? ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"]
        : ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"];
    openssl("genpkey", ...options, "-out", keyFile);
    return keyFile;
  };
  const subjectOf = (name: string) => `/C=VN/O=UBND huyện Mẫu/CN=${name}`;

  const rootKey = newKey("rsa");
  openssl(
    ...["req", "-new", "-utf8", "-key", rootKey, "-out", "root.csr"],
    ...["-config", "openssl.cnf", "-subj", "/C=VN/O=Tổ chức thử/CN=CA thử nghiệm"],
  );
  openssl(
    ...["ca", "-selfsign", "-batch", "-notext", "-utf8", "-config", "openssl.cnf"],
    ...["-in", "root.csr", "-keyfile", rootKey, "-out", "root.pem", "-extensions", "issuer"],
    ...["-startdate", FROM, "-enddate", TO],
  );

  function issue({ name, kind = "rsa", from, to, extensions = "signer" }: Subject): Issued {
    const keyFile = newKey(kind);
    const certificateFile = keyFile.replace(".key", ".pem");
    openssl(
      ...["req", "-new", "-utf8", "-key", keyFile, "-out", "request.csr"],
      ...["-config", "openssl.cnf", "-subj", subjectOf(name)],
    );
    openssl(
      ...["ca", "-batch", "-notext", "-utf8", "-config", "openssl.cnf", "-in", "request.csr"],
      ...["-cert", "root.pem", "-keyfile", rootKey, "-out", certificateFile],
      ...["-extensions", extensions],
      ...["-startdate", from ?? FROM, "-enddate", to ?? TO],
    );
    return { der: derOf(file(certificateFile)), keyFile, certificateFile };
  }

  return {
    folder,
    file,
    openssl,
    root: derOf(file("root.pem")),
    rootFile: file("root.pem"),
    issue,
    /** A key file as one is handed out on a stick; `legacy`: with the ciphers of older programs. */
    pkcs12(issued: Issued, options: { legacy?: boolean; password?: string } = {}): Buffer {
      openssl(
        ...["pkcs12", "-export", "-inkey", issued.keyFile, "-in", issued.certificateFile],
        ...["-certfile", "root.pem", "-out", "key.p12"],
        ...["-passout", `pass:${options.password ?? PASSWORD}`],
        ...(options.legacy === true ? ["-legacy"] : []),
      );
      return readFileSync(file("key.p12"));
    },
    /** What a time stamping service would answer to a request. */
    stampReply(request: Uint8Array, stamper: Issued): Buffer {
      writeFileSync(file("query.tsq"), request);
      openssl(
        ...["ts", "-reply", "-config", "openssl.cnf", "-queryfile", "query.tsq"],
        ...["-signer", stamper.certificateFile, "-inkey", stamper.keyFile],
        ...["-chain", "root.pem", "-out", "reply.tsr"],
      );
      return readFileSync(file("reply.tsr"));
    },
    drop() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type TestAuthority = ReturnType<typeof testAuthority>;

function derOf(pemFile: string): Uint8Array {
  return new X509Certificate(readFileSync(pemFile)).raw;
}
