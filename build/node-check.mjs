// Runs before every script, also on a Node too old for TypeScript files.
if (Number(process.versions.node.split(".")[0]) < 22) {
  console.error(
    `Cần Node 22 trở lên, đang chạy Node ${process.versions.node}. Hãy chạy bằng lệnh npm (npm start, npm test) sau khi npm ci đã cài xong gói "node".`,
  );
  process.exit(1);
}
