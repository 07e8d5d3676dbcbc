/** What the commands are told in a Node.js that cannot run them, which is not read as TypeScript there. */
const words = {
  vi: `Các lệnh cần Node.js 24, mà đây là Node.js ${process.version}. Chạy npm ci mà không có --omit=dev, vì npm ci mang Node.js 24 theo; hoặc cài Node.js 24 trên máy.`,
  en: `The commands need Node.js 24, and this is Node.js ${process.version}. Run npm ci without --omit=dev, which brings Node.js 24 along; or install Node.js 24 on this machine.`,
};

// By this each command knows that it is what Node.js was started for; without it, it would do nothing, and end with 0.
if (import.meta.main === undefined) {
  process.stderr.write(`${/--lang[= ]en\b/.test(process.argv.join(' ')) ? words.en : words.vi}\n`);
  process.exit(2);
}
