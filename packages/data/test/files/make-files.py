"""Makes the tables of this folder, once, with pandas and pyarrow; the files themselves are kept.

`table.json` holds what a reader has to find, written by Python itself. Run in this folder: python3 make-files.py
"""

import datetime
import decimal
import json

import numpy
import pandas
import pyarrow
import pyarrow.parquet

ROWS = 60
cities = ["Москва", "Тверь", 'ООО "Ромашка"', "a;b,c\td", "line 1\nline 2", "=1+1", "ё"]
table = pandas.DataFrame(
    {
        "id": [f"case-{i:03d}" for i in range(ROWS)],
        "long": [9_007_199_254_740_993 + i for i in range(ROWS)],
        "truth": [i % 3 == 0 for i in range(ROWS)],
        "score": [round(i / 7, 6) for i in range(ROWS)],
        "maybe": [None if i % 5 == 0 else i / 4 for i in range(ROWS)],
        "city": [None if i % 11 == 3 else cities[i % len(cities)] for i in range(ROWS)],
        "date": [datetime.date(2026, 1, 1) + datetime.timedelta(days=i) for i in range(ROWS)],
    }
)


def plain(value):
    if value is None or (isinstance(value, float) and numpy.isnan(value)):
        return None
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, numpy.bool_):
        return bool(value)
    # JSON's numbers would lose digits in other readers.
    return str(value) if isinstance(value, (int, numpy.integer)) and not isinstance(value, bool) else value


expected = [[plain(value) for value in row] for row in table.itertuples(index=False)]
with open("table.json", "w", encoding="utf-8") as file:
    json.dump({"columns": list(table.columns), "rows": expected}, file, ensure_ascii=False, indent=0)
    file.write("\n")

for codec in ["none", "snappy", "gzip", "brotli", "zstd", "lz4"]:
    for version in ["1.0", "2.0"]:
        table.to_parquet(
            f"{codec}-v{version[0]}.parquet",
            engine="pyarrow",
            index=False,
            compression=codec,
            data_page_version=version,
            row_group_size=25,
            use_dictionary=version == "1.0",
        )
pyarrow.parquet.write_table(
    pyarrow.Table.from_pandas(table, preserve_index=False),
    "encodings.parquet",
    use_dictionary=False,
    column_encoding={
        "id": "DELTA_BYTE_ARRAY",
        "long": "DELTA_BINARY_PACKED",
        "score": "BYTE_STREAM_SPLIT",
        "city": "DELTA_LENGTH_BYTE_ARRAY",
    },
    write_page_index=True,
    data_page_size=200,
)

moment = datetime.datetime(2026, 4, 3, 21, 30, 15, 250000)
types = pyarrow.table(
    {
        "int8": pyarrow.array([-128, 127, None], pyarrow.int8()),
        "int16": pyarrow.array([-32768, 32767, None], pyarrow.int16()),
        "int32": pyarrow.array([-2147483648, 2147483647, None], pyarrow.int32()),
        "uint32": pyarrow.array([0, 4294967295, None], pyarrow.uint32()),
        "uint64": pyarrow.array([0, 18446744073709551615, None], pyarrow.uint64()),
        "float32": pyarrow.array([0.5, -0.25, None], pyarrow.float32()),
        "double": pyarrow.array([0.1, 1e300, None], pyarrow.float64()),
        "decimal": pyarrow.array([decimal.Decimal("0.3"), decimal.Decimal("-12345.7"), None], pyarrow.decimal128(9, 1)),
        "text": pyarrow.array(["", "Ё", None], pyarrow.large_string()),
        "category": pyarrow.array(["a", "b", None]).dictionary_encode(),
        "date": pyarrow.array([moment.date(), datetime.date(1969, 12, 31), None], pyarrow.date32()),
        "ms": pyarrow.array([moment, moment, None], pyarrow.timestamp("ms")),
        "us": pyarrow.array([moment, moment, None], pyarrow.timestamp("us")),
        "ns": pyarrow.array([moment, moment, None], pyarrow.timestamp("ns", tz="UTC")),
        "none": pyarrow.nulls(3),
    }
)
pyarrow.parquet.write_table(types, "types.parquet")

# As pandas writes them when nothing is said: with an index, and as Excel in Russia wants them.
table.to_csv("pandas.csv", index=False)
table.to_csv("pandas-russian.csv", index=False, sep=";", decimal=",", encoding="cp1251", lineterminator="\r\n")
table.to_csv("pandas-utf-16.tsv", index=False, sep="\t", encoding="utf-16")
table.to_json("pandas.jsonl", orient="records", lines=True, force_ascii=False)
