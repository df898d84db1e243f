"""Makes the bad workbooks and Parquet files of this folder, once; the files themselves are kept.

Needs openpyxl, pyarrow and LibreOffice. Run in this folder: python3 make-binary.py
"""

import datetime
import os
import shutil
import struct
import subprocess
import tempfile
import zipfile

import openpyxl
import pyarrow
import pyarrow.parquet

HEADING = ["id", "truth", "score"]
ROWS = [["a", 1, 0.9], ["b", 0, 0.2], ["c", 1, 0.7]]


def place(case, name):
    os.makedirs(case, exist_ok=True)
    return os.path.join(case, name)


def book(rows=ROWS, heading=HEADING):
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "Данные"
    for row in [heading, *rows]:
        sheet.append(row)
    return workbook, sheet


def edited(source, target, edit):
    """Copies an archive; `edit` changes the bytes of its files, None leaves one out."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = edit(name, old.read(name))
            if content is not None:
                new.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


def save(workbook, case, name="data.xlsx", edit=lambda name, content: content):
    with tempfile.TemporaryDirectory() as folder:
        plain = os.path.join(folder, "plain.xlsx")
        workbook.save(plain)
        edited(plain, place(case, name), edit)


def converted(case, name, to):
    """Lets LibreOffice write another format."""
    with tempfile.TemporaryDirectory() as folder:
        plain = os.path.join(folder, "data.xlsx")
        book()[0].save(plain)
        command = ["soffice", "--headless", "--convert-to", to, "--outdir", folder, plain]
        subprocess.run(command, check=True, capture_output=True)
        shutil.copy(os.path.join(folder, "data." + to.split(":")[0]), place(case, name))


def workbooks():
    workbook, sheet = book()
    sheet["C3"] = "=0.1+0.1"  # openpyxl saves no value beside a formula
    save(workbook, "xlsx-formula-without-value")

    workbook, sheet = book()
    sheet["C3"] = "#N/A"
    sheet["C4"] = "#DIV/0!"
    save(workbook, "xlsx-error-cell")

    workbook, sheet = book()
    sheet.merge_cells("A2:A3")
    save(workbook, "xlsx-merged-cells")

    workbook, sheet = book()
    sheet.row_dimensions[3].hidden = True
    save(workbook, "xlsx-hidden-rows")

    workbook, sheet = book()
    workbook.create_sheet("Ещё").append(HEADING)
    save(workbook, "xlsx-several-sheets")

    workbook, sheet = book()
    save(workbook, "xlsx-no-such-sheet")

    workbook, sheet = book()
    sheet.sheet_state = "hidden"
    workbook.create_sheet("Лист1")
    save(workbook, "xlsx-only-hidden-sheet")

    save(openpyxl.Workbook(), "xlsx-empty")

    # Excel takes 1.5 for the first of May in a Russian locale.
    workbook, sheet = book([["a", 1, datetime.date(2026, 5, 1)], ["b", 0, 0.2]])
    save(workbook, "xlsx-number-became-date")

    workbook, sheet = book([["a", 1, 0.9, "note"], ["b", 0], ["c", 1, 0.7]])
    save(workbook, "xlsx-value-beside-the-table")

    workbook, sheet = book()
    bomb = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    save(
        workbook,
        "xlsx-entities",
        edit=lambda name, content: bomb + content if "sheet1" in name else content,
    )
    save(
        workbook,
        "xlsx-broken-xml",
        edit=lambda name, content: content[: len(content) // 2] if "sheet1" in name else content,
    )
    save(
        workbook,
        "xlsx-without-sheet",
        edit=lambda name, content: None if "sheet1" in name else content,
    )
    save(
        workbook,
        "xlsx-rows-out-of-order",
        edit=lambda name, content: content.replace(b'<row r="4"', b'<row r="2"') if "sheet1" in name else content,
    )
    save(
        workbook,
        "xlsx-wrong-shared-string",
        edit=lambda name, content: content.replace(b't="inlineStr"><is><t>a</t></is>', b't="s"><v>99</v>')
        if "sheet1" in name
        else content,
    )

    save(workbook, "xlsx-truncated")
    cut("xlsx-truncated/data.xlsx", 0.6)
    save(workbook, "xlsx-wrong-checksum")
    with open("xlsx-wrong-checksum/data.xlsx", "r+b") as file:
        data = file.read()
        name = b"xl/worksheets/sheet1.xml"
        at = data.index(name) + len(name) + 40
        file.seek(at)
        file.write(bytes([data[at] ^ 0xFF]))

    with zipfile.ZipFile(place("xlsx-is-a-plain-archive", "data.xlsx"), "w") as file:
        file.writestr(zipfile.ZipInfo("data.csv", (2026, 1, 1, 0, 0, 0)), "id;truth;score\na;1;0,9\n")

    # As a password sets it, the flag of the first file says that it is encrypted.
    save(workbook, "xlsx-archive-with-password")
    with open("xlsx-archive-with-password/data.xlsx", "r+b") as file:
        data = bytearray(file.read())
        at = data.find(b"PK\x03\x04")
        while at != -1:
            data[at + 6] |= 1
            at = data.find(b"PK\x03\x04", at + 4)
        at = data.find(b"PK\x01\x02")
        while at != -1:
            data[at + 8] |= 1
            at = data.find(b"PK\x01\x02", at + 4)
        file.seek(0)
        file.write(data)

    converted("xls-of-old-excel", "data.xls", "xls:MS Excel 97")
    converted("ods", "data.ods", "ods")
    converted("pdf", "data.csv", "pdf")


def cut(path, share):
    with open(path, "r+b") as file:
        file.truncate(int(os.path.getsize(path) * share))


def password():
    """A workbook with a password, written by LibreOffice."""
    # The conversion on the command line takes no password; the programming interface does.
    script = """
import subprocess, time, uno, sys
from com.sun.star.beans import NamedValue, PropertyValue
def value(name, v):
    p = PropertyValue(); p.Name = name; p.Value = v; return p
office = subprocess.Popen(['soffice', '--headless', '--norestore', '--accept=socket,host=localhost,port=20531;urp;'])
try:
    resolver = uno.getComponentContext().ServiceManager.createInstance('com.sun.star.bridge.UnoUrlResolver')
    for _ in range(60):
        try:
            context = resolver.resolve('uno:socket,host=localhost,port=20531;urp;StarOffice.ComponentContext'); break
        except Exception: time.sleep(0.5)
    desktop = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
    document = desktop.loadComponentFromURL('file://' + sys.argv[1], '_blank', 0, (value('Hidden', True),))
    secret = uno.Any('[]com.sun.star.beans.NamedValue', (NamedValue('CryptoType', 'Standard'), NamedValue('OOXPassword', 'x')))
    how = (value('FilterName', 'Calc MS Excel 2007 XML'), value('EncryptionData', secret))
    uno.invoke(document, 'storeToURL', ('file://' + sys.argv[2], how))
    document.close(True); desktop.terminate()
finally:
    office.wait(20)
"""
    with tempfile.TemporaryDirectory() as folder:
        plain = os.path.join(folder, "plain.xlsx")
        book()[0].save(plain)
        target = os.path.abspath(place("xlsx-with-password", "data.xlsx"))
        subprocess.run(["/usr/bin/python3", "-c", script, plain, target], check=True)


def parquet():
    table = pyarrow.table({"id": ["a", "b"], "truth": [1, 0], "score": [0.9, 0.2]})
    for case in ["parquet-truncated", "parquet-damaged-footer", "parquet-damaged-page"]:
        pyarrow.parquet.write_table(table, place(case, "data.parquet"), compression="gzip", use_dictionary=False)
    cut("parquet-truncated/data.parquet", 0.7)
    path = "parquet-damaged-footer/data.parquet"
    with open(path, "r+b") as file:
        file.seek(os.path.getsize(path) - 8)
        file.write(struct.pack("<I", 0x7FFFFFFF))
    with open("parquet-damaged-page/data.parquet", "r+b") as file:
        file.seek(60)
        file.write(b"\xff" * 40)
    nested = pyarrow.table({"id": ["a", "b"], "truth": [1, 0], "score": [[0.9, 0.8], [0.2]]})
    pyarrow.parquet.write_table(nested, place("parquet-lists", "data.parquet"))
    raw = pyarrow.table({"id": ["a"], "truth": [1], "score": pyarrow.array([b"\x00\x01"], pyarrow.binary(2))})
    pyarrow.parquet.write_table(raw, place("parquet-bytes", "data.parquet"))
    text = pyarrow.table({"id": ["a", "b"], "truth": [1, 0], "score": ["0.9", "high"]})
    pyarrow.parquet.write_table(text, place("parquet-text-for-number", "data.parquet"))
    none = pyarrow.table({"id": [], "truth": [], "score": []})
    pyarrow.parquet.write_table(none, place("parquet-without-rows", "data.parquet"))


workbooks()
password()
parquet()
