"""Reads a presentation as others' programs do, prints what it holds as JSON, and writes it again.

    read_slides.py FILE COPY
"""

import json
import sys

from pptx import Presentation
from pptx.util import Pt

file, copy = sys.argv[1:]
deck = Presentation(file)


def told(shape):
    """A shape's name, kind, box in points, texts and table."""
    box = [shape.left, shape.top, shape.width, shape.height]
    table = [[cell.text for cell in row.cells] for row in shape.table.rows] if shape.has_table else None
    return {
        "id": shape.shape_id,
        "name": shape.name,
        "kind": str(shape.shape_type).split(".")[-1].split(" ")[0],
        "box": [length / Pt(1) for length in box],
        "text": shape.text_frame.text if shape.has_text_frame else "",
        "table": table,
        "head": shape.table.first_row if shape.has_table else None,
    }


def slide_told(slide):
    return {
        "title": slide.shapes.title.text,
        "shapes": [told(shape) for shape in slide.shapes],
        "notes": slide.notes_slide.notes_text_frame.text if slide.has_notes_slide else "",
    }


slides = [slide_told(slide) for slide in deck.slides]
size = [deck.slide_width / Pt(1), deck.slide_height / Pt(1)]
print(json.dumps({"title": deck.core_properties.title, "size": size, "slides": slides}))
deck.save(copy)
