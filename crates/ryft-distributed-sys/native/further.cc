// The functions of ryft_distributed_extended.h.

#include "ryft_distributed_extended.h"

#include <algorithm>
#include <climits>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "handles.h"

namespace ryft {
namespace {

using Xla = xla::DistributedRuntimeClient;
using Entries = std::vector<std::pair<std::string, std::string>>;
using LiveNodes = std::vector<std::pair<int32_t, uint64_t>>;

// Copies bytes of the caller's.
absl::StatusOr<std::string> Bytes(absl::string_view what, const char* data, size_t size) {
  if (data == nullptr && size > 0) return Null(what);
  return std::string(data == nullptr ? "" : data, size);
}

absl::Duration Milliseconds(uint64_t count) {
  // As much as XLA's own clocks hold.
  return absl::Milliseconds(static_cast<int64_t>(std::min<uint64_t>(count, INT_MAX)));
}

absl::StatusOr<std::vector<int32_t>> Nodes(const uint32_t* nodes, size_t num_nodes) {
  if (nodes == nullptr && num_nodes > 0) return Null("nodes");
  std::vector<int32_t> ids;
  for (size_t i = 0; i < num_nodes; ++i) {
    if (nodes[i] > INT_MAX) {
      return absl::InvalidArgumentError(absl::StrCat("nodes[", i, "] is ", nodes[i], ", more than ", INT_MAX));
    }
    ids.push_back(static_cast<int32_t>(nodes[i]));
  }
  return ids;
}

absl::Status WaitAtBarrier(PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args* args) {
  if (args == nullptr) return Null("args");
  if (args->client == nullptr) return Null("client");
  absl::StatusOr<std::string> id = Bytes("barrier_id", args->barrier_id, args->barrier_id_size);
  if (!id.ok()) return id.status();
  absl::StatusOr<std::vector<int32_t>> nodes = Nodes(args->nodes, args->num_nodes);
  if (!nodes.ok()) return nodes.status();
  const bool all = args->nodes == nullptr;
  if (!all && nodes->empty()) return absl::InvalidArgumentError("nodes names no node; null stands for all");
  const absl::Duration timeout = Milliseconds(args->timeout_in_ms);
  return args->client->Run<absl::Status>(
      timeout + kGrace, absl::StrCat("the barrier \"", *id, "\""),
      [id = *std::move(id), timeout, nodes = *std::move(nodes), all](Xla& xla) {
        if (all) return xla.WaitAtBarrier(id, timeout, std::nullopt);
        return xla.WaitAtBarrier(id, timeout, absl::MakeConstSpan(nodes));
      });
}

absl::Status Set(PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args* args) {
  if (args == nullptr) return Null("args");
  if (args->client == nullptr) return Null("client");
  absl::StatusOr<std::string> key = Bytes("key", args->key, args->key_size);
  if (!key.ok()) return key.status();
  absl::StatusOr<std::string> value = Bytes("value", args->value, args->value_size);
  if (!value.ok()) return value.status();
  return args->client->Run<absl::Status>(
      args->client->rpc_timeout, "Key_Value_Set_Bytes",
      [key = *std::move(key), value = *std::move(value), overwrite = args->allow_overwrite](Xla& xla) {
        return xla.KeyValueSet(key, value, overwrite);
      });
}

// Either way to get a value.
template <typename Args>
absl::Status Get(Args* args, absl::string_view call, absl::Duration limit,
                 std::function<absl::StatusOr<std::string>(Xla&, const std::string& key)> get) {
  absl::StatusOr<std::string> key = Bytes("key", args->key, args->key_size);
  if (!key.ok()) return key.status();
  absl::StatusOr<std::string> value = args->client->template Run<absl::StatusOr<std::string>>(
      limit, std::string(call),
      [get = std::move(get), key = *std::move(key)](Xla& xla) { return get(xla, key); });
  if (!value.ok()) return value.status();
  args->value = NewBytes(*value);
  args->value_size = value->size();
  return absl::OkStatus();
}

absl::Status BlockingGet(PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args* args) {
  if (args == nullptr) return Null("args");
  args->value = nullptr;
  args->value_size = 0;
  if (args->client == nullptr) return Null("client");
  const absl::Duration timeout = Milliseconds(args->timeout_in_ms);
  return Get(args, "Blocking_Key_Value_Get_Bytes", timeout + kGrace, [timeout](Xla& xla, const std::string& key) {
    return xla.BlockingKeyValueGet(key, timeout);
  });
}

absl::Status TryGet(PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args* args) {
  if (args == nullptr) return Null("args");
  args->value = nullptr;
  args->value_size = 0;
  if (args->client == nullptr) return Null("client");
  return Get(args, "Key_Value_Try_Get_Bytes", args->client->rpc_timeout,
             [](Xla& xla, const std::string& key) { return xla.KeyValueTryGet(key); });
}

// One allocation: the entries, and behind them their keys and values.
const PJRT_Distributed_Runtime_Key_Value_Entry* NewEntries(const Entries& entries) {
  size_t size = entries.size() * sizeof(PJRT_Distributed_Runtime_Key_Value_Entry);
  for (const auto& [key, value] : entries) size += key.size() + value.size();
  char* buffer = new char[std::max<size_t>(size, 1)];
  auto* entry = reinterpret_cast<PJRT_Distributed_Runtime_Key_Value_Entry*>(buffer);
  char* bytes = reinterpret_cast<char*>(entry + entries.size());
  const auto put = [&bytes](const std::string& text) {
    std::memcpy(bytes, text.data(), text.size());
    return std::exchange(bytes, bytes + text.size());
  };
  for (const auto& [key, value] : entries) {
    const char* key_bytes = put(key);
    *entry++ = {key_bytes, key.size(), put(value), value.size()};
  }
  return reinterpret_cast<PJRT_Distributed_Runtime_Key_Value_Entry*>(buffer);
}

absl::Status DirectoryGet(PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args* args) {
  if (args == nullptr) return Null("args");
  args->entries = nullptr;
  args->num_entries = 0;
  if (args->client == nullptr) return Null("client");
  absl::StatusOr<std::string> directory = Bytes("directory", args->directory, args->directory_size);
  if (!directory.ok()) return directory.status();
  absl::StatusOr<Entries> entries = args->client->Run<absl::StatusOr<Entries>>(
      args->client->rpc_timeout, "Key_Value_Directory_Get",
      [directory = *std::move(directory)](Xla& xla) { return xla.KeyValueDirGet(directory); });
  if (!entries.ok()) return entries.status();
  args->entries = NewEntries(*entries);
  args->num_entries = entries->size();
  return absl::OkStatus();
}

absl::Status Increment(PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args* args) {
  if (args == nullptr) return Null("args");
  if (args->client == nullptr) return Null("client");
  absl::StatusOr<std::string> key = Bytes("key", args->key, args->key_size);
  if (!key.ok()) return key.status();
  absl::StatusOr<int64_t> value = args->client->Run<absl::StatusOr<int64_t>>(
      args->client->rpc_timeout, "Key_Value_Increment",
      [key = *std::move(key), increment = args->increment](Xla& xla) { return xla.KeyValueIncrement(key, increment); });
  if (!value.ok()) return value.status();
  args->value = *value;
  return absl::OkStatus();
}

absl::Status Delete(PJRT_Distributed_Runtime_Client_Key_Value_Delete_Args* args) {
  if (args == nullptr) return Null("args");
  if (args->client == nullptr) return Null("client");
  absl::StatusOr<std::string> key = Bytes("key", args->key, args->key_size);
  if (!key.ok()) return key.status();
  return args->client->Run<absl::Status>(args->client->rpc_timeout, "Key_Value_Delete",
                                         [key = *std::move(key)](Xla& xla) { return xla.KeyValueDelete(key); });
}

absl::Status GetLiveNodes(PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args* args) {
  if (args == nullptr) return Null("args");
  args->live_nodes = nullptr;
  args->num_live_nodes = 0;
  if (args->client == nullptr) return Null("client");
  absl::StatusOr<std::vector<int32_t>> nodes = Nodes(args->nodes, args->num_nodes);
  if (!nodes.ok()) return nodes.status();
  absl::StatusOr<LiveNodes> live = args->client->Run<absl::StatusOr<LiveNodes>>(
      Milliseconds(args->timeout_in_ms), "Get_Live_Nodes",
      [nodes = *std::move(nodes)](Xla& xla) -> absl::StatusOr<LiveNodes> {
        auto found = xla.GetLiveNodesWithIncarnations(nodes);
        if (!found.ok()) return found.status();
        LiveNodes live;
        for (const auto& [node, incarnation] : *found) live.emplace_back(node, incarnation.value());
        std::sort(live.begin(), live.end());
        return live;
      });
  if (!live.ok()) return live.status();
  char* buffer = new char[std::max<size_t>(live->size() * sizeof(PJRT_Distributed_Runtime_Live_Node), 1)];
  auto* node = reinterpret_cast<PJRT_Distributed_Runtime_Live_Node*>(buffer);
  for (const auto& [id, incarnation] : *live) *node++ = {static_cast<uint32_t>(id), incarnation};
  args->live_nodes = reinterpret_cast<PJRT_Distributed_Runtime_Live_Node*>(buffer);
  args->num_live_nodes = live->size();
  return absl::OkStatus();
}

}  // namespace
}  // namespace ryft

void PJRT_Distributed_Runtime_Buffer_Destroy(PJRT_Distributed_Runtime_Buffer_Destroy_Args* args) {
  if (args == nullptr) return;
  delete[] static_cast<const char*>(args->buffer);
  args->buffer = nullptr;
}

PJRT_Error* PJRT_Distributed_Runtime_Client_Wait_At_Barrier(
    PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args* args) {
  return ryft::ToError(ryft::WaitAtBarrier(args));
}

PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes(
    PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args* args) {
  return ryft::ToError(ryft::Set(args));
}

PJRT_Error* PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes(
    PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args* args) {
  return ryft::ToError(ryft::BlockingGet(args));
}

PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes(
    PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args* args) {
  return ryft::ToError(ryft::TryGet(args));
}

PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get(
    PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args* args) {
  return ryft::ToError(ryft::DirectoryGet(args));
}

PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Increment(
    PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args* args) {
  return ryft::ToError(ryft::Increment(args));
}

PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Delete(
    PJRT_Distributed_Runtime_Client_Key_Value_Delete_Args* args) {
  return ryft::ToError(ryft::Delete(args));
}

PJRT_Error* PJRT_Distributed_Runtime_Client_Get_Live_Nodes(
    PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args* args) {
  return ryft::ToError(ryft::GetLiveNodes(args));
}
