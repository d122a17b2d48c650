"""The fast way of reading: what the plain reader finds, in a hundredth of the time.

The plain reader takes some 15 µs a record, and a million records are ordinary. Three things that
trainers do make it possible to read without a step of Python for each record.

**They log the same tags in the same order, again and again.** The lengths of their records repeat
with a short period. It is looked for in the first records of a file, or taken from other files of
the same trainer (:mod:`.guesses`). From there on the file is a two-dimensional array of bytes: a
row is a cycle, a range of columns is one field of one tag (:mod:`.block`). Nothing has to be
grouped or sorted.

**In such a row hardly anything changes.** Header, keys and tag of a record are constant for a tag
and a width of the step's varint (:mod:`.template`); time, step, value and checksum are left. That
the constant bytes are what they should be is an OR and an AND over all rows. The checksum is
verified for every record: CRC-32C is affine over GF(2), so that the CRC of a message is a constant
of its length, XOR a table's value for each byte at its place. What the constant bytes add is
known beforehand, and some 15 bytes are left to look up, column by column (:mod:`.checksums`,
:mod:`.varints`).

**Pictures and sounds are large, and what is between them is as long as last time.** They are hopped
over with one system call each: it reads the scalars in between and the next head. The stretches of
scalars are laid one behind the other, so that rows go on across the pictures (:mod:`.batches`), and
all heads of a batch are decoded together (:mod:`.media_heads`).

All of that is guessing, so all of it is checked: lengths, constant bytes, and the checksum of each
scalar's payload. Where a check fails, a block ends before the row that failed, and what follows is
framed record by record (:mod:`.unpacking`) until a period is found again. Whatever comes alone
meanwhile, in another encoding, damaged, or not yet written to its end, is left to the plain reader,
which :mod:`.reading` moves on. So a wrong guess costs time and nothing else; the tests hold both
readers equal on made, growing, damaged and real files.
"""
