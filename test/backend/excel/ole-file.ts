const SECTOR = 512;

/** A compound file (the container of .xls, .doc and encrypted .xlsx) with empty streams of these names. */
export function oleFile(...streams: readonly string[]): Buffer {
  const header = Buffer.alloc(SECTOR);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);

  const allocation = Buffer.alloc(SECTOR, 0xff);
  allocation.writeUInt32LE(0xfffffffd, 0);
  allocation.writeUInt32LE(0xfffffffe, 4);

  const directory = Buffer.alloc(SECTOR);
  ["Root Entry", ...streams].forEach((name, index) => {
    directory.write(name, index * 128, "utf16le");
    directory.writeUInt16LE((name.length + 1) * 2, index * 128 + 64);
    directory.writeUInt8(index === 0 ? 5 : 2, index * 128 + 66);
  });
  return Buffer.concat([header, allocation, directory]);
}
