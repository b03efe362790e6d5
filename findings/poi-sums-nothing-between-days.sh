#!/usr/bin/env bash
# Guess: Apache POI, by which most Java systems write and reckon sheets, gives for COUNTIF and SUMIFS with days in the criterion (">=2025-3-1", ">=2025/3/1") what Excel gives, or says that it cannot, as it does
#        of DATEVALUE; and TEXT(20000,"[DBNum2]") is an amount in words or an error.
# Truth: a day in a criterion is a text to it, which no date equals, exceeds or differs from: the payments of March are 0, those before March are none, and those on other days than the 5th are none as well. No
#        exception. With ">="&DATE(2025,3,1) it is right. The amount in words is 20000.0元整. A day shown with its weekday, yyyy/m/d aaaa, is followed by AM.
# Packages: Apache POI 4.0.1 (Debian's libapache-poi-java 4.0.1-4, libcommons-collections4-java, libcommons-math3-java and libcommons-codec-java, unpacked into a folder; run by the Java that is at hand, 11 or newer).
# Who: whoever has a server work out monthly totals or late payments with the formulas of an office's sheet: each month is 0, and nothing was late.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
{ javac -version && apt-get download -qq libapache-poi-java=4.0.1-4 libcommons-collections4-java libcommons-math3-java libcommons-codec-java; } > /dev/null 2>&1 || { echo 'a JDK or the packages cannot be had' >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" unpacked; done
cat > Show.java <<'JAVA'
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.Version;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.*;

public class Show {
  public static void main(String[] arguments) throws Exception {
    Workbook book = new HSSFWorkbook();
    Sheet sheet = book.createSheet();
    CellStyle day = book.createCellStyle();
    day.setDataFormat(book.createDataFormat().getFormat("yyyy/m/d aaaa"));
    String[] days = {"2025-03-05", "2025-02-28", "2025-12-31"};
    for (int at = 0; at < days.length; at++) {
      Row row = sheet.createRow(at);
      Cell cell = row.createCell(0);
      cell.setCellValue(LocalDate.parse(days[at]).toEpochDay() + 25569);
      cell.setCellStyle(day);
      row.createCell(1).setCellValue(100 * (at + 1));
    }
    System.out.println("POI " + Version.getVersion());
    System.out.println("A1 is a date: " + DateUtil.isCellDateFormatted(sheet.getRow(0).getCell(0)) + ", shown as " + new DataFormatter(Locale.US).formatCellValue(sheet.getRow(0).getCell(0)));
    FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
    String[] formulas = {
      "SUMIFS(B1:B3,A1:A3,\">=2025-3-1\",A1:A3,\"<=2025-3-31\")", "SUMIFS(B1:B3,A1:A3,\">=2025/3/1\",A1:A3,\"<=2025/3/31\")",
      "SUMIFS(B1:B3,A1:A3,\">=\"&DATE(2025,3,1),A1:A3,\"<=\"&DATE(2025,3,31))", "COUNTIF(A1:A3,\"<2025/3/1\")", "COUNTIF(A1:A3,\"<>2025/3/5\")", "DATEVALUE(\"2025/3/1\")",
      "TEXT(20000,\"[DBNum2]\")&\"元整\""
    };
    for (String formula : formulas) {
      Cell cell = sheet.createRow(9).createCell(0);
      cell.setCellFormula(formula);
      evaluator.clearAllCachedResultValues();
      String result;
      try {
        result = evaluator.evaluate(cell).formatAsString();
      } catch (RuntimeException refused) {
        result = refused.getClass().getSimpleName();
      }
      System.out.println(formula + " = " + result);
    }
  }
}
JAVA
LC_ALL=C.UTF-8 TZ=UTC java -Dfile.encoding=UTF-8 -cp "$(find "$dir/unpacked" -name '*.jar' | paste -sd:)" Show.java 2> /dev/null | tee seen
cat > expected <<'SEEN'
POI 4.0.1
A1 is a date: true, shown as 2025/3/5 AM
SUMIFS(B1:B3,A1:A3,">=2025-3-1",A1:A3,"<=2025-3-31") = 0.0
SUMIFS(B1:B3,A1:A3,">=2025/3/1",A1:A3,"<=2025/3/31") = 0.0
SUMIFS(B1:B3,A1:A3,">="&DATE(2025,3,1),A1:A3,"<="&DATE(2025,3,31)) = 100.0
COUNTIF(A1:A3,"<2025/3/1") = 0.0
COUNTIF(A1:A3,"<>2025/3/5") = 0.0
DATEVALUE("2025/3/1") = NotImplementedException
TEXT(20000,"[DBNum2]")&"元整" = "20000.0元整"
SEEN
diff expected seen && echo 'Apache POI 4.0.1: as described'
