#include "arguments.h"

#include <cstring>

#include "absl/strings/str_cat.h"

namespace ryft {
namespace {

// Where the first byte is that is not of UTF-8, or the text's length.
size_t ValidUtf8(absl::string_view text) {
  const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
  size_t i = 0;
  while (i < text.size()) {
    const unsigned char first = bytes[i];
    const size_t length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (length == 0 || length > text.size() - i) return i;
    for (size_t j = 1; j < length; ++j) {
      if ((bytes[i + j] & 0xC0) != 0x80) return i;
    }
    // Overlong forms, surrogates, and what is beyond Unicode.
    if (length > 2) {
      const unsigned char second = bytes[i + 1];
      if ((first == 0xE0 && second < 0xA0) || (first == 0xED && second >= 0xA0) || (first == 0xF0 && second < 0x90) ||
          (first == 0xF4 && second >= 0x90)) {
        return i;
      }
    }
    i += length;
  }
  return i;
}

}  // namespace

absl::Status Null(absl::string_view what) { return absl::InvalidArgumentError(absl::StrCat(what, " is null")); }

absl::StatusOr<absl::string_view> Bytes(absl::string_view what, const char* data, size_t size) {
  if (data == nullptr && size > 0) return Null(what);
  if (size > kMaxBytes) {
    return absl::InvalidArgumentError(absl::StrCat(what, "_size is ", size, ", more than ", kMaxBytes));
  }
  return absl::string_view(data == nullptr ? "" : data, size);
}

absl::StatusOr<absl::string_view> Text(absl::string_view what, const char* data, size_t size) {
  absl::StatusOr<absl::string_view> text = Bytes(what, data, size);
  if (!text.ok()) return text;
  if (const size_t valid = ValidUtf8(*text); valid < size) {
    return absl::InvalidArgumentError(absl::StrCat(what, " is not UTF-8: its byte ", valid, " can't stand there"));
  }
  return text;
}

absl::StatusOr<absl::string_view> Text(absl::string_view what, const char* data) {
  if (data == nullptr) return Null(what);
  return Text(what, data, std::strlen(data));
}

absl::StatusOr<std::vector<int32_t>> Nodes(const uint32_t* nodes, size_t num_nodes) {
  if (nodes == nullptr && num_nodes > 0) return Null("nodes");
  if (num_nodes > kMaxNodes) {
    return absl::InvalidArgumentError(absl::StrCat("num_nodes is ", num_nodes, ", more than ", kMaxNodes));
  }
  std::vector<int32_t> ids;
  for (size_t i = 0; i < num_nodes; ++i) {
    if (nodes[i] >= kMaxNodes) {
      return absl::InvalidArgumentError(
          absl::StrCat("nodes[", i, "] is ", nodes[i], "; a cluster's last node is at most ", kMaxNodes - 1));
    }
    ids.push_back(static_cast<int32_t>(nodes[i]));
  }
  return ids;
}

}  // namespace ryft
