/** Why a file is not read: each reason a class of its own, with its words in Chinese and English. */
import type { Text } from '../../rules/facts/fact.ts';

/** A file that is not read, or not read to the end. */
export abstract class PaperRefused extends Error {
  /** Stable, for programs. */
  abstract readonly code: string;
  readonly text: Text;
  constructor(text: Text) {
    super(`${text.zh} · ${text.en}`);
    this.text = text;
    this.name = new.target.name;
  }
}

/** Needs a password. */
export class PaperEncrypted extends PaperRefused {
  readonly code = 'paper-encrypted';
  constructor() {
    super({
      zh: '文件设有密码，无法读取；请取消密码后再上传',
      en: 'the file is protected by a password; save it without one and send it again',
    });
  }
}

/** Holds macros and no text. */
export class PaperOnlyMacros extends PaperRefused {
  readonly code = 'paper-only-macros';
  constructor() {
    super({
      zh: '文件只有宏，没有正文；宏不会运行，请另存为不含宏的 docx',
      en: 'the file holds macros and no text; macros are never run, save the text as docx',
    });
  }
}

/** Begins as a known format and cannot be read on. */
export class PaperDamaged extends PaperRefused {
  readonly code = 'paper-damaged';
  constructor(why: Text) {
    super({
      zh: `文件已损坏：${why.zh}；请用原软件打开后重新保存`,
      en: `the file is damaged: ${why.en}; open it in the program it was written with and save it again`,
    });
  }
}

/** Has no text at all. */
export class PaperEmpty extends PaperRefused {
  readonly code = 'paper-empty';
  constructor() {
    super({ zh: '文件中没有文字', en: 'the file has no text' });
  }
}

/** Consists of pictures of pages. */
export class PaperScanned extends PaperRefused {
  readonly code = 'paper-scanned';
  constructor() {
    super({
      zh: '文件是扫描件，只有图片没有文字；请上传 Word 原件或可复制文字的 PDF',
      en: 'the file is a scan: pictures of pages without text; send the Word original or a PDF whose text can be copied',
    });
  }
}

/** Larger, or larger unpacked, or deeper than anything of its kind. */
export class PaperTooLarge extends PaperRefused {
  readonly code = 'paper-too-large';
  constructor(what: Text) {
    super({ zh: `文件超出可读取的范围：${what.zh}`, en: `the file goes beyond what is read: ${what.en}` });
  }
}

/** Something that is no paper, or a paper in a format that is not read. */
export class PaperFormatUnknown extends PaperRefused {
  readonly code = 'paper-format-unknown';
  constructor(what: Text) {
    super({
      zh: `${what.zh}；可读取 docx、doc、pdf、ofd、html、txt`,
      en: `${what.en}; docx, doc, pdf, ofd, html and txt are read`,
    });
  }
}
