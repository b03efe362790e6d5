/** What was met while a docx was read that its user should know, and how it is said. */
import type { PaperNote } from '../paper.ts';

export class Tally {
  insertions = 0;
  deletions = 0;
  moves = 0;
  hidden = 0;
  struck = 0;
  pictures = 0;
  embedded = 0;
  prompts = 0;
  unreadable = 0;
  openFields = 0;
  comments = false;
  macros = false;
  numberingLost = false;

  notes(): readonly PaperNote[] {
    const notes: PaperNote[] = [];
    const say = (code: PaperNote['code'], count: number, zh: string, en: string): void => {
      if (count > 0) notes.push({ code, count, text: { zh, en } });
    };
    say(
      'insertions-counted',
      this.insertions,
      `有 ${this.insertions} 处修订插入的文字，按已接受读取`,
      `${this.insertions} tracked insertions are read as accepted`,
    );
    say(
      'deletions-left-out',
      this.deletions,
      `有 ${this.deletions} 处修订删除的文字，未读取`,
      `${this.deletions} tracked deletions are left out`,
    );
    say(
      'moves-counted-once',
      this.moves,
      `有 ${this.moves} 处移动的文字，只按新位置读取`,
      `${this.moves} moved passages are read at their new place only`,
    );
    say(
      'hidden-left-out',
      this.hidden,
      `有 ${this.hidden} 个隐藏文字，未读取`,
      `${this.hidden} characters of hidden text are left out`,
    );
    say(
      'struck-through',
      this.struck,
      `有 ${this.struck} 处文字带删除线（非修订），其中的数字视为已划去，其余仍按正文读取`,
      `${this.struck} passages are struck through by hand; figures among them count as taken out, the rest is read all the same`,
    );
    say(
      'pictures-not-read',
      this.pictures,
      `有 ${this.pictures} 张图片，其中的文字未读取`,
      `${this.pictures} pictures: words in them are not read`,
    );
    say(
      'embedded-not-read',
      this.embedded,
      `有 ${this.embedded} 个嵌入的文件或对象，未读取`,
      `${this.embedded} embedded files or objects are not read`,
    );
    say(
      'placeholders-blank',
      this.prompts,
      `有 ${this.prompts} 处内容控件未填写，按空白处理`,
      `${this.prompts} content controls are not filled in and count as blank`,
    );
    say(
      'characters-not-readable',
      this.unreadable,
      `有 ${this.unreadable} 个符号无法识别，未读取`,
      `${this.unreadable} signs of symbol fonts are not known and left out`,
    );
    say(
      'field-unclosed',
      this.openFields,
      `有 ${this.openFields} 个域没有结束，其后的文字可能未读取`,
      `${this.openFields} fields never end; text after them may be missing`,
    );
    const once = (said: boolean, code: PaperNote['code'], zh: string, en: string): void => {
      if (said) notes.push({ code, text: { zh, en } });
    };
    once(this.comments, 'comments-not-read', '文件已有批注，批注不作为正文读取', 'its comments are not read as text');
    once(this.macros, 'macros-not-run', '文件含宏，宏不会运行', 'its macros are not run');
    once(
      this.numberingLost,
      'numbering-not-readable',
      '自动编号的定义已损坏，编号未读取',
      'the definitions of its automatic numbers are damaged; the numbers are not read',
    );
    return notes;
  }
}
