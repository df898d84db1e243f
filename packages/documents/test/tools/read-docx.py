"""Reads a DOCX by python-docx, which shares no code with the writer, and prints what it found as JSON."""
import json
import sys

import docx
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph


def text(paragraph):
    """All characters of a paragraph, those inside fields and links too; text boxes of drawings left out."""
    parts = []
    for node in paragraph._p.iter():
        if any(ancestor.tag.endswith("}txbxContent") for ancestor in node.iterancestors()):
            continue
        if node.tag == qn("w:t"):
            parts.append(node.text or "")
        elif node.tag in (qn("w:br"), qn("w:tab")):
            parts.append(" ")
    return "".join(parts)


document = docx.Document(sys.argv[1])
blocks = []
for child in document.element.body.iterchildren():
    if child.tag == qn("w:p"):
        paragraph = Paragraph(child, document)
        blocks.append({"kind": "paragraph", "style": paragraph.style.name, "text": text(paragraph)})
    elif child.tag == qn("w:tbl"):
        table = Table(child, document)
        rows = []
        for row in table.rows:
            cells = [docx.table._Cell(cell, table) for cell in row._tr.tc_lst]
            rows.append(["\n".join(text(p) for p in cell.paragraphs) for cell in cells])
        heads = sum(1 for row in table.rows if row._tr.find(qn("w:trPr")) is not None and row._tr.trPr.find(qn("w:tblHeader")) is not None)
        blocks.append({"kind": "table", "heads": heads, "rows": rows})
    elif child.tag == qn("w:sdt"):
        entries = ["".join(t.text or "" for t in p.iter(qn("w:t"))) for p in child.iter(qn("w:p"))]
        blocks.append({"kind": "contents", "entries": entries})
properties = document.core_properties
print(json.dumps({
    "blocks": blocks,
    "title": properties.title,
    "author": properties.author,
    "created": properties.created.isoformat(),
    "fields": [node.get(qn("w:instr")) or node.text for node in document.element.body.iter() if node.tag in (qn("w:fldSimple"), qn("w:instrText"))],
    "drawings": sum(1 for node in document.element.body.iter() if node.tag.endswith("}inline")),
    "headers": [[p.text for p in section.header.paragraphs] for section in document.sections],
    "landscape": [section.page_width > section.page_height for section in document.sections],
}, ensure_ascii=False))
