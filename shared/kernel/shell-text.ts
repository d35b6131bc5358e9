/** Wording of the window's frame: menu, title, and the few boxes shown when there is no page. */
export const shellText = {
  title: "Đoàn Kết",
  menu: {
    file: "Tệp",
    quit: "Thoát",
    edit: "Sửa",
    undo: "Hoàn tác",
    redo: "Làm lại",
    cut: "Cắt",
    copy: "Sao chép",
    paste: "Dán",
    selectAll: "Chọn tất cả",
    view: "Hiển thị",
    zoomIn: "Phóng to",
    zoomOut: "Thu nhỏ",
    zoomReset: "Cỡ chữ thường",
    fullScreen: "Toàn màn hình",
    developerTools: "Công cụ phát triển",
    reload: "Tải lại trang",
    help: "Trợ giúp",
    logFolder: "Mở thư mục nhật ký",
    about: "Giới thiệu",
  },
  about: (version: string) =>
    `Đoàn Kết, phiên bản ${version}.\nMọi dữ liệu nằm trong một tệp trên máy này; chương trình không dùng mạng.`,
  noBackendHost: (electronVersion: string) =>
    `Electron ${electronVersion} quá cũ để tự chạy phần xử lý dữ liệu. Hãy chạy chương trình bằng lệnh npm start, hoặc đặt biến DOAN_KET_BACKEND_NODE là đường dẫn tới Node 22 trở lên.`,
  unexpected:
    "Chương trình gặp lỗi ngoài dự kiến và đã ghi vào nhật ký. Dữ liệu đã lưu không bị mất. Hãy mở lại chương trình.",
} as const;
