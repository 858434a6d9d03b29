import {
  type RosterColumn,
  type RosterFileReason,
  type RosterProblem,
  type RosterReason,
  rosterColumns,
} from '../schemas/home-visit-roster'
import type { Language } from '../schemas/text'

/** Wording of a unit's list of travellers: its columns, and why a file or a cell cannot be right. */
export interface RosterTexts {
  columns: Record<RosterColumn, string>
  file: Record<RosterFileReason, string>
  /** `detail` as the reason gives it: a character, an earlier row, what was written. */
  reason: Record<RosterReason, (detail: string) => string>
  /** Before the reason: 第 7 行，B 列“证件号码”. */
  where: (row: number, place: string | undefined, column: string | undefined) => string
}

const zhCn: RosterTexts = {
  columns: {
    name: '姓名',
    idNumber: '证件号码',
    birthDay: '出生日期',
    phone: '手机号码',
    service: '申办事项',
    photo: '照片',
  },
  file: {
    empty: '文件是空的。',
    tooLarge: '文件超过 4 MB。请删去图片和多余的工作表，再选一次。',
    encrypted: '文件加了密码，打不开。请去掉密码另存，再选一次。',
    oldExcel: '这是老格式 .xls。请另存为 .xlsx，再选一次。',
    binaryExcel: '这是 .xlsb 格式。请另存为 .xlsx，再选一次。',
    webPage: '这是网页或 XML 文件，只是名字像表格。请用表格软件打开，另存为 .xlsx。',
    notTable: '这不是表格文件。请选 .xlsx 或 .csv。',
    otherOffice: '这不是 Excel 表格，可能是文档或别的表格格式。请另存为 .xlsx。',
    damaged: '文件不完整或已损坏。请重新保存或重新传一次。',
    expands: '文件解压后过大，没有打开。请只留名册一张表，另存为 .xlsx。',
    tooManyRows: '一份名册最多 5000 人。请分成几份。',
    tooManyColumns: '列太多了，最多 60 列。请用模板。',
    encoding: '文字编码认不出来。请另存为 .xlsx，或 UTF-8 编码的 .csv。',
    noHeader: '找不到表头。第一行请写“姓名、证件号码、手机号码、申办事项”，或直接用模板。',
    noRows: '只有表头，没有人。',
    tooFew: '人数不够：上门服务只给人数更多的单位。',
    noRoom: '您选的半天排不下这么多人。请减少人数，或打 12367 换一个半天。',
    closed: '申请已有决定，名册不能再改。',
  },
  reason: {
    missingColumn: () => '缺这一列，或者列名改了。请照模板写列名。',
    duplicateColumn: () => '这一列出现了两次。请留一列。',
    quote: () => '引号没有配对，从这里起分不清各列。请改好，或另存为 .xlsx。',
    outside: () => '最后一列的右边还有内容，可能整行错开了。',
    merged: () => '单元格合并了。请取消合并，每格都填。',
    formula: () => '公式还没有结果。请复制后“粘贴为数值”。',
    cellError: () => '这一格是公式错误。请填正确的内容。',
    tooLong: () => '内容太长了。',
    missing: () => '没有填。',
    nameCharacter: detail => `姓名里不能有“${detail}”。请照证件填写。`,
    nameTooShort: () => '姓名至少要两个字。',
    nameTooLong: () => '姓名最多 60 个字。',
    nameOrder: () => '姓名开头和结尾要是文字。',
    numberRounded: detail =>
      `表格软件把号码变成了数字（${detail}），后几位已经丢了。请先把这一列设成“文本”，再重新填。`,
    idMistyped: () => '证件号码有误，多半是写错了一位。',
    idLength: () => '证件号码位数不对，居民身份证号码是 18 位。',
    idFifteen: () => '这是 15 位的旧号码，请填 18 位的。',
    idBirth: () => '号码里的出生日期不可能。',
    idUnborn: () => '号码里的出生日期还没有到。',
    idOtherService: () => '这种证件不能办这一项。',
    birthUnreadable: detail => `看不懂日期“${detail}”。请写成 1985-01-31。`,
    birthMismatch: detail => `和证件号码里的出生日期（${detail}）不一样。`,
    birthFuture: () => '出生日期还没有到。',
    phone: () => '手机号码不对。',
    service: detail => `没有“${detail}”这一项。请照模板里的事项名称写。`,
    photo: () => '请写“有”或“无”，或者空着。',
    duplicate: detail => `和第 ${detail} 行是同一个人、同一件事。请删去一行。`,
    elsewhere: () => '这个人已经在另一份上门申请里。请从名册里去掉，或先取消那一份。',
  },
  where: (row, place, column) =>
    `第 ${row} 行${place || column ? `，${place ? `${place} 列` : ''}${column ? `“${column}”` : ''}` : ''}`,
}

const en: RosterTexts = {
  columns: {
    name: 'Name',
    idNumber: 'ID number',
    birthDay: 'Date of birth',
    phone: 'Phone',
    service: 'Service',
    photo: 'Photo',
  },
  file: {
    empty: 'The file is empty.',
    tooLarge: 'The file is larger than 4 MB. Take out pictures and other sheets, then choose it again.',
    encrypted: 'The file has a password. Save it without one, then choose it again.',
    oldExcel: 'This is the old .xls format. Save it as .xlsx, then choose it again.',
    binaryExcel: 'This is the .xlsb format. Save it as .xlsx, then choose it again.',
    webPage: 'This is a web page or XML file named like a table. Open it and save it as .xlsx.',
    notTable: 'This is no table. Choose an .xlsx or .csv file.',
    otherOffice: 'This is no Excel table, perhaps a text or another format. Save it as .xlsx.',
    damaged: 'The file is incomplete or damaged. Save or send it once more.',
    expands: 'The file unpacks to too much and was not opened. Keep the list alone and save it as .xlsx.',
    tooManyRows: 'A list holds 5,000 people at most. Make several of it.',
    tooManyColumns: 'Too many columns: 60 at most. Use the template.',
    encoding: 'The letters cannot be read. Save it as .xlsx, or as .csv in UTF-8.',
    noHeader: 'No titles were found. The first row names the columns: use the template.',
    noRows: 'There are titles, but nobody in the list.',
    tooFew: 'Too few people: visits to a unit are for larger groups.',
    noRoom:
      'The half-day you asked for has no room for so many. List fewer, or call 12367 for another half-day.',
    closed: 'The request is decided; its list can no longer change.',
  },
  reason: {
    missingColumn: () => 'This column is missing or has another name. Name it as in the template.',
    duplicateColumn: () => 'This column is there twice. Keep one.',
    quote: () => 'A quotation mark has no partner; nothing can be told apart from here on.',
    outside: () => 'There is something to the right of the last column. The row may have slipped.',
    merged: () => 'Cells are merged. Undo that and fill each of them.',
    formula: () => 'A formula without its result. Paste it as a value.',
    cellError: () => 'A formula has failed here. Write what is right.',
    tooLong: () => 'This is too long.',
    missing: () => 'Nothing is written here.',
    nameCharacter: detail => `“${detail}” cannot be in a name. Write it as in the document.`,
    nameTooShort: () => 'A name has two letters at least.',
    nameTooLong: () => 'A name has 60 letters at most.',
    nameOrder: () => 'A name begins and ends with a letter.',
    numberRounded: detail =>
      `The program turned the number into ${detail} and lost its last digits. Set the column to “Text” and write it again.`,
    idMistyped: () => 'The ID number is wrong, most likely in one digit.',
    idLength: () => 'Too few or too many digits: a resident’s number has 18.',
    idFifteen: () => 'This is the old number of 15 digits. Write the one of 18.',
    idBirth: () => 'The date of birth in the number is impossible.',
    idUnborn: () => 'The date of birth in the number is still to come.',
    idOtherService: () => 'This service is not for holders of that document.',
    birthUnreadable: detail => `“${detail}” is no date we can read. Write it like 1985-01-31.`,
    birthMismatch: detail => `The ID number says another date of birth (${detail}).`,
    birthFuture: () => 'The date of birth is still to come.',
    phone: () => 'The phone number is wrong.',
    service: detail => `There is no service “${detail}”. Name it as in the template.`,
    photo: () => 'Write “yes” or “no”, or leave it empty.',
    duplicate: detail => `The same person and service as in row ${detail}. Take one out.`,
    elsewhere: () =>
      'This person is in another request for a home visit. Take the row out, or cancel the other first.',
  },
  where: (row, place, column) =>
    `Row ${row}${place ? `, column ${place}` : ''}${column ? ` “${column}”` : ''}`,
}

const ko: RosterTexts = {
  columns: {
    name: '성명',
    idNumber: '신분증번호',
    birthDay: '생년월일',
    phone: '휴대전화',
    service: '신청업무',
    photo: '사진',
  },
  file: {
    empty: '파일이 비어 있습니다.',
    tooLarge: '파일이 4 MB를 넘습니다. 그림과 다른 시트를 지우고 다시 고르십시오.',
    encrypted: '암호가 걸린 파일입니다. 암호 없이 저장한 뒤 다시 고르십시오.',
    oldExcel: '예전 .xls 형식입니다. .xlsx로 저장한 뒤 다시 고르십시오.',
    binaryExcel: '.xlsb 형식입니다. .xlsx로 저장한 뒤 다시 고르십시오.',
    webPage: '표처럼 이름만 바꾼 웹페이지나 XML입니다. 열어서 .xlsx로 저장하십시오.',
    notTable: '표 파일이 아닙니다. .xlsx나 .csv를 고르십시오.',
    otherOffice: 'Excel 표가 아닙니다. 문서이거나 다른 형식입니다. .xlsx로 저장하십시오.',
    damaged: '파일이 잘렸거나 손상되었습니다. 다시 저장하거나 다시 보내십시오.',
    expands: '압축을 풀면 너무 커서 열지 않았습니다. 명단만 남기고 .xlsx로 저장하십시오.',
    tooManyRows: '명단 하나에 5000명까지입니다. 나누어 주십시오.',
    tooManyColumns: '열이 너무 많습니다(최대 60). 양식을 쓰십시오.',
    encoding: '글자를 읽을 수 없습니다. .xlsx나 UTF-8 .csv로 저장하십시오.',
    noHeader: '제목 줄이 없습니다. 첫 줄에 열 이름을 쓰거나 양식을 쓰십시오.',
    noRows: '제목만 있고 사람이 없습니다.',
    tooFew: '인원이 모자랍니다. 방문은 더 큰 단체에만 합니다.',
    noRoom: '고르신 반나절에 이 인원은 다 못 합니다. 인원을 줄이거나 12367에 다른 때를 문의하십시오.',
    closed: '결정이 나서 명단을 바꿀 수 없습니다.',
  },
  reason: {
    missingColumn: () => '이 열이 없거나 이름이 다릅니다. 양식대로 쓰십시오.',
    duplicateColumn: () => '이 열이 두 번 있습니다. 하나만 남기십시오.',
    quote: () => '따옴표의 짝이 없어 여기부터 열을 나눌 수 없습니다.',
    outside: () => '마지막 열 오른쪽에 내용이 있습니다. 줄이 밀렸을 수 있습니다.',
    merged: () => '병합된 칸입니다. 병합을 풀고 칸마다 쓰십시오.',
    formula: () => '수식에 결과가 없습니다. 값으로 붙여 넣으십시오.',
    cellError: () => '수식 오류입니다. 올바른 내용을 쓰십시오.',
    tooLong: () => '내용이 너무 깁니다.',
    missing: () => '비어 있습니다.',
    nameCharacter: detail => `성명에 “${detail}”은(는) 쓸 수 없습니다. 신분증대로 쓰십시오.`,
    nameTooShort: () => '성명은 두 글자 이상입니다.',
    nameTooLong: () => '성명은 60자까지입니다.',
    nameOrder: () => '성명은 글자로 시작하고 끝나야 합니다.',
    numberRounded: detail =>
      `프로그램이 번호를 숫자(${detail})로 바꾸어 끝자리가 사라졌습니다. 열을 “텍스트”로 바꾸고 다시 쓰십시오.`,
    idMistyped: () => '신분증번호가 틀립니다. 한 자리를 잘못 쓴 듯합니다.',
    idLength: () => '자릿수가 맞지 않습니다. 주민신분증 번호는 18자리입니다.',
    idFifteen: () => '예전 15자리 번호입니다. 18자리 번호를 쓰십시오.',
    idBirth: () => '번호 속 생년월일이 있을 수 없는 날입니다.',
    idUnborn: () => '번호 속 생년월일이 아직 오지 않았습니다.',
    idOtherService: () => '이 증명서로는 이 업무를 신청할 수 없습니다.',
    birthUnreadable: detail => `“${detail}”은(는) 읽을 수 없는 날짜입니다. 1985-01-31처럼 쓰십시오.`,
    birthMismatch: detail => `신분증번호의 생년월일(${detail})과 다릅니다.`,
    birthFuture: () => '생년월일이 아직 오지 않았습니다.',
    phone: () => '휴대전화 번호가 틀립니다.',
    service: detail => `“${detail}” 업무가 없습니다. 양식의 이름대로 쓰십시오.`,
    photo: () => '“있음”이나 “없음”으로 쓰거나 비워 두십시오.',
    duplicate: detail => `${detail}행과 같은 사람, 같은 업무입니다. 한 줄을 지우십시오.`,
    elsewhere: () => '다른 방문 신청에 이미 있는 사람입니다. 명단에서 빼거나 그 신청을 먼저 취소하십시오.',
  },
  where: (row, place, column) => `${row}행${place ? ` ${place}열` : ''}${column ? ` “${column}”` : ''}`,
}

export const rosterTexts: Record<Language, RosterTexts> = { 'zh-CN': zhCn, en, ko }

/** Where something is wrong and why, in a line. */
export const problemLine = (
  { row, place, column, reason, detail = '' }: RosterProblem,
  { where, columns, reason: reasons }: RosterTexts,
): string => `${where(row, place, column && columns[column])}: ${reasons[reason](detail)}`

/** The titles of the template, in the order of its columns. */
export const templateTitles = ({ columns }: RosterTexts): string[] =>
  rosterColumns.map(column => columns[column])
