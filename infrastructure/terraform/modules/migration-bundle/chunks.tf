# How the files are packed. All base64 texts stand one behind the other, in front of them a header as long as what
# ConfigMap 0 carries beside the files; each ConfigMap is a window on that line, and a file is cut where a window ends.
#
# Invariant: header, windows and texts are multiples of four characters, so a slice of a text decodes by itself, and the
# slices of a file, decoded and put one behind the other, are its compressed bytes.

locals {
  # substr walks from the beginning of a text for every slice: a second in all at this size, most of a minute at 40 MB.
  largest   = 5000000
  oversized = [for name in local.travelling : name if local.sizes[name] > local.largest]

  # A file that is refused is not compressed first.
  packed = {
    for name in local.travelling :
    name => contains(local.oversized, name) ? "" : base64gzip(file(local.paths[name]))
  }
  lengths = { for name, text in local.packed : name => length(text) }
  bytes = {
    for name, text in local.packed :
    name => local.lengths[name] / 4 * 3 - (endswith(text, "==") ? 2 : endswith(text, "=") ? 1 : 0)
  }
  total = sum(concat([0], values(local.lengths)))

  # The keys' own bytes: a chunk's key is at most 24 longer than the file's name, ConfigMap 0 has three more keys.
  keys   = sum(concat([256], [for name in local.travelling : length(name) + 24]))
  room   = floor((var.limit - local.keys) / 3) * 4
  header = ceil((local.sizes["estate.toml"] + length(local.sums) + local.reserve) / 3) * 4
  # For bundle.json: its frame, a file's entry, and a digest a chunk, of which each window's end makes one more.
  reserve = sum(concat([1024 + 80 * ceil(local.total / max(4, local.room))], [for name in local.travelling : length(name) + 128]))

  # Where not even the header fits, which is refused, nothing is cut.
  fits   = local.header <= local.room
  window = local.fits ? local.room : local.header + local.total + 4
  count  = length(local.travelling) == 0 ? 0 : max(1, ceil((local.header + local.total) / local.window))

  starts = {
    for index, name in local.travelling :
    name => local.header + sum(concat([0], [for other in slice(local.travelling, 0, index) : local.lengths[other]]))
  }
  ends = { for name, start in local.starts : name => start + local.lengths[name] }

  # By file, its chunks: the window that each is in, and where it begins and ends in the file's text.
  cuts = {
    for name, start in local.starts : name => [
      for window in range(floor(start / local.window), max(floor(start / local.window) + 1, ceil(local.ends[name] / local.window))) : {
        window = window
        from   = max(start, window * local.window) - start
        to     = min(local.ends[name], (window + 1) * local.window) - start
      }
    ]
  }
  chunks = flatten([
    for name, cuts in local.cuts : [
      for index, cut in cuts : {
        file   = name
        window = cut.window
        key    = length(cuts) == 1 ? "${name}.gz" : "${name}.gz.${index + 1}-of-${length(cuts)}"
        # substr on a whole text would cost as much as on a cut one.
        text  = length(cuts) == 1 ? local.packed[name] : substr(local.packed[name], cut.from, cut.to - cut.from)
        bytes = (cut.to - cut.from) / 4 * 3 - (index + 1 < length(cuts) ? 0 : local.lengths[name] / 4 * 3 - local.bytes[name])
      }
    ]
  ])

  payloads = [for window in range(local.count) : { for chunk in local.chunks : chunk.key => chunk.text if chunk.window == window }]
}
