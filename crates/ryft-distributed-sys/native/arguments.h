// What callers give: bytes, text and nodes, checked before anything is done with them.

#ifndef RYFT_ARGUMENTS_H_
#define RYFT_ARGUMENTS_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace ryft {

// As many nodes as a service can keep count of in reasonable time.
inline constexpr uint32_t kMaxNodes = 100'000;
// As much as a message holds.
inline constexpr size_t kMaxBytes = 2'000'000'000;

absl::Status Null(absl::string_view what);

absl::StatusOr<absl::string_view> Bytes(absl::string_view what, const char* data, size_t size);

// Keys, which are UTF-8 on their way.
absl::StatusOr<absl::string_view> Text(absl::string_view what, const char* data, size_t size);
absl::StatusOr<absl::string_view> Text(absl::string_view what, const char* data);

absl::StatusOr<std::vector<int32_t>> Nodes(const uint32_t* nodes, size_t num_nodes);

}  // namespace ryft

#endif  // RYFT_ARGUMENTS_H_
